import type { IndustryRule } from './industry-rule.ts';

export const serviceIndustries: readonly IndustryRule[] = [
  {
    slug: 'public-safety',
    name: 'Public safety and security',
    specializations: [
      {
        slug: 'law-enforcement',
        name: 'Police and law enforcement',
        soc: ['33-1', '33-3'],
        pathways: ['Law Enforcement Services'],
      },
      {
        slug: 'fire-and-emergency',
        name: 'Fire and emergency management',
        soc: ['33-2', '33-102', '11-916'],
        pathways: ['Emergency and Fire Management Services'],
      },
      {
        slug: 'corrections',
        name: 'Corrections',
        soc: ['33-301'],
        pathways: ['Correction Services'],
      },
      {
        slug: 'security',
        name: 'Security and protective services',
        soc: ['33-9', '33-109'],
        naics: { codes: ['5616'], share: 0.25 },
      },
    ],
  },
  {
    slug: 'social-services',
    name: 'Social and community services',
    specializations: [
      {
        slug: 'counseling',
        name: 'Counseling and mental health',
        soc: ['21-101'],
        pathways: ['Counseling & Mental Health Services'],
      },
      { slug: 'social-work', name: 'Social work and community services', soc: ['21-1', '11-915'] },
      {
        slug: 'religious-work',
        name: 'Religious work',
        soc: ['21-2'],
        naics: { codes: ['8131'], share: 0.3 },
      },
    ],
  },
  {
    slug: 'arts-and-media',
    name: 'Arts, design and media',
    specializations: [
      { slug: 'design', name: 'Design', soc: ['27-102'], pathways: ['Visual Arts'] },
      {
        slug: 'fine-arts-and-crafts',
        name: 'Fine arts, animation and crafts',
        soc: ['27-1', '51-907'],
      },
      {
        slug: 'writing-and-journalism',
        name: 'Writing, editing and journalism',
        soc: ['27-3', '43-908'],
        naics: { codes: ['5131'], share: 0.3 },
      },
      {
        slug: 'film-and-audio',
        name: 'Film, photography, audio and broadcasting',
        soc: ['27-4', '51-915', '39-302'],
        naics: { codes: ['512', '516'], share: 0.3 },
      },
      {
        slug: 'performing-arts',
        name: 'Performing arts',
        soc: ['27-2'],
        pathways: ['Performing Arts'],
      },
      {
        slug: 'sports',
        name: 'Sports and coaching',
        soc: ['27-202'],
        naics: { codes: ['7112'], share: 0.15 },
      },
    ],
  },
  {
    slug: 'hospitality',
    name: 'Hospitality and food service',
    specializations: [
      {
        slug: 'cooking',
        name: 'Cooking and kitchen work',
        soc: ['35-2', '35-1', '51-301', '35-9', '11-905'],
      },
      { slug: 'serving', name: 'Serving and bartending', soc: ['35-3', '35-901', '35-903'] },
      {
        slug: 'lodging',
        name: 'Hotels and lodging',
        soc: ['11-908', '43-408', '39-6'],
        naics: { codes: ['721'], share: 0.3 },
      },
      {
        slug: 'travel-and-tourism',
        name: 'Travel and tourism',
        soc: ['41-304', '39-7', '43-418', '53-606', '53-203'],
        pathways: ['Travel & Tourism'],
      },
      {
        slug: 'recreation-and-gaming',
        name: 'Recreation, amusements and gaming',
        soc: ['39-3', '39-101', '11-907', '39-1', '43-304'],
        naics: { codes: ['713'], share: 0.25 },
      },
    ],
  },
  {
    slug: 'personal-and-home-services',
    name: 'Personal, cleaning and grounds services',
    specializations: [
      {
        slug: 'beauty',
        name: 'Hair, beauty and wellness',
        soc: ['39-5'],
        naics: { codes: ['8121'], share: 0.3 },
      },
      { slug: 'fitness', name: 'Fitness, recreation and personal care', soc: ['39-9', '39-903'] },
      {
        slug: 'funeral-service',
        name: 'Funeral service',
        soc: ['39-4'],
        naics: { codes: ['8122'], share: 0.3 },
      },
      { slug: 'cleaning', name: 'Cleaning and pest control', soc: ['37-2', '37-1'] },
      {
        slug: 'landscaping',
        name: 'Landscaping and groundskeeping',
        soc: ['37-3'],
        naics: { codes: ['56173'], share: 0.2 },
      },
    ],
  },
];
