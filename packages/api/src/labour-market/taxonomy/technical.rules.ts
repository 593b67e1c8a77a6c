import type { IndustryRule } from './industry-rule.ts';

export const technicalIndustries: readonly IndustryRule[] = [
  {
    slug: 'technology',
    name: 'Technology',
    specializations: [
      {
        slug: 'software',
        name: 'Software and web development',
        soc: ['15-125', '15-12'],
        pathways: ['Programming and Software Development', 'Web and Digital Communications'],
      },
      { slug: 'data-and-analytics', name: 'Data science and analytics', soc: ['15-2', '15-122'] },
      {
        slug: 'networks-and-security',
        name: 'Networks, databases and cybersecurity',
        soc: ['15-124', '15-121'],
        pathways: ['Network Systems'],
      },
      { slug: 'it-support', name: 'IT support and IT management', soc: ['15-123', '11-302'] },
      {
        slug: 'hardware',
        name: 'Computer hardware and electronics',
        soc: ['49-201', '51-914'],
        naics: { codes: ['334'], share: 0.25 },
      },
    ],
  },
  {
    slug: 'healthcare',
    name: 'Healthcare',
    specializations: [
      {
        slug: 'nursing',
        name: 'Nursing',
        soc: ['29-114', '29-115', '29-116', '29-117', '29-206', '31-113'],
      },
      { slug: 'medicine', name: 'Physicians, surgeons and advanced practice', soc: ['29-1'] },
      {
        slug: 'dental',
        name: 'Dental care',
        soc: ['29-102'],
        naics: { codes: ['6212', '339116'], share: 0.5 },
      },
      {
        slug: 'therapy',
        name: 'Therapy and rehabilitation',
        soc: ['29-112', '29-118', '31-2', '31-901'],
      },
      {
        slug: 'diagnostics',
        name: 'Laboratory, imaging and diagnostics',
        soc: ['29-201', '29-203'],
        pathways: ['Diagnostic Services'],
      },
      {
        slug: 'pharmacy',
        name: 'Pharmacy',
        soc: ['29-105'],
        naics: { codes: ['4561'], share: 0.4 },
      },
      { slug: 'emergency-care', name: 'Ambulance and emergency care', soc: ['29-204', '53-301'] },
      {
        slug: 'home-and-personal-care',
        name: 'Home health and personal care',
        soc: ['31-11'],
        naics: { codes: ['6216', '6231', '6233'], share: 0.3 },
      },
      {
        slug: 'clinical-support',
        name: 'Medical assisting and clinical support',
        soc: ['29-2', '29-9', '31-9', '51-908'],
      },
      {
        slug: 'health-administration',
        name: 'Health administration and information',
        soc: ['11-911', '29-207', '29-902'],
        pathways: ['Health Informatics'],
      },
      {
        slug: 'veterinary',
        name: 'Veterinary care',
        soc: ['29-113'],
        naics: { codes: ['54194'], share: 0.3 },
      },
    ],
  },
  {
    slug: 'science',
    name: 'Science and research',
    specializations: [
      {
        slug: 'life-sciences',
        name: 'Life sciences',
        soc: ['19-1', '19-401', '19-402', '11-912'],
        pathways: ['Biotechnology Research and Development'],
      },
      {
        slug: 'physical-sciences',
        name: 'Chemistry, physics and materials',
        soc: ['19-2', '19-4', '19-403', '19-405'],
      },
      {
        slug: 'environment',
        name: 'Environment, earth and conservation',
        soc: ['19-103', '19-202', '19-204', '19-404', '19-407', '17-208'],
      },
      { slug: 'social-sciences', name: 'Psychology and social sciences', soc: ['19-3', '19-406'] },
      { slug: 'health-and-safety', name: 'Occupational health and safety', soc: ['19-5'] },
    ],
  },
  {
    slug: 'engineering',
    name: 'Engineering and architecture',
    specializations: [
      {
        slug: 'civil-and-surveying',
        name: 'Civil engineering, surveying and mapping',
        soc: ['17-102', '17-205', '17-303', '19-305'],
      },
      {
        slug: 'electrical',
        name: 'Electrical, electronics and computer hardware engineering',
        soc: ['17-207', '17-206'],
      },
      {
        slug: 'mechanical-and-industrial',
        name: 'Mechanical and industrial engineering',
        soc: ['17-2', '17-211', '17-214', '11-904'],
      },
      {
        slug: 'aerospace',
        name: 'Aerospace',
        soc: ['17-201', '51-201'],
        naics: { codes: ['3364'], share: 0.25 },
      },
      {
        slug: 'chemical-and-materials',
        name: 'Chemical, materials and biomedical engineering',
        soc: ['17-203', '17-204', '17-213'],
      },
      { slug: 'technicians', name: 'Engineering technicians and drafters', soc: ['17-3'] },
      {
        slug: 'architecture',
        name: 'Architecture and landscape design',
        soc: ['17-1'],
        pathways: ['Design/Pre-Construction'],
      },
    ],
  },
];
