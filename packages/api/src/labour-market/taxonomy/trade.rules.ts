import type { IndustryRule } from './industry-rule.ts';

export const tradeIndustries: readonly IndustryRule[] = [
  {
    slug: 'construction',
    name: 'Construction',
    specializations: [
      {
        slug: 'management',
        name: 'Construction management and inspection',
        soc: ['47-1', '11-902', '47-401', '13-105'],
      },
      {
        slug: 'carpentry-and-finishing',
        name: 'Carpentry, drywall, flooring and painting',
        soc: ['47-203', '47-204', '47-208', '47-214', '47-212', '47-216', '47-213'],
      },
      {
        slug: 'electrical-trades',
        name: 'Electrical and solar trades',
        soc: ['47-211', '47-223', '47-402'],
        naics: { codes: ['23821'], share: 0.25 },
      },
      {
        slug: 'plumbing-and-hvac',
        name: 'Plumbing, pipefitting and HVAC',
        soc: ['47-215', '49-902', '47-201', '47-407'],
        naics: { codes: ['23822'], share: 0.25 },
      },
      {
        slug: 'masonry-and-concrete',
        name: 'Masonry, concrete and steel',
        soc: ['47-202', '47-205', '47-217', '47-222'],
      },
      {
        slug: 'roofing-and-exterior',
        name: 'Roofing, fencing and exterior work',
        soc: ['47-218', '47-403', '47-221'],
        naics: { codes: ['23816'], share: 0.2 },
      },
      {
        slug: 'labor-and-equipment',
        name: 'Construction labor and heavy equipment',
        soc: ['47-2', '47-3', '47-4', '53-702', '53-703'],
      },
    ],
  },
  {
    slug: 'manufacturing',
    name: 'Manufacturing',
    specializations: [
      {
        slug: 'welding',
        name: 'Welding and metal fabrication',
        soc: ['51-412', '51-204'],
        naics: { codes: ['332'], share: 0.4 },
      },
      {
        slug: 'machining',
        name: 'Machining and metalworking',
        soc: ['51-4', '51-916'],
        naics: { codes: ['3327'], share: 0.25 },
      },
      { slug: 'assembly', name: 'Assembly and fabrication', soc: ['51-2'] },
      {
        slug: 'food-production',
        name: 'Food and beverage production',
        soc: ['51-3'],
        naics: { codes: ['311'], share: 0.3 },
      },
      { slug: 'textiles-and-apparel', name: 'Textiles, apparel and laundry', soc: ['51-6'] },
      {
        slug: 'wood-and-furniture',
        name: 'Woodworking and furniture',
        soc: ['51-7'],
        naics: { codes: ['321', '337'], share: 0.3 },
      },
      {
        slug: 'printing-and-packaging',
        name: 'Printing and packaging',
        soc: ['51-51', '51-911', '43-903'],
        naics: { codes: ['323'], share: 0.3 },
      },
      { slug: 'process-operations', name: 'Process and machine operations', soc: ['51-9'] },
      {
        slug: 'production-management',
        name: 'Production management and quality',
        soc: ['51-1', '11-305', '51-906'],
        pathways: ['Quality Assurance'],
      },
    ],
  },
  {
    slug: 'maintenance-and-repair',
    name: 'Maintenance and repair',
    specializations: [
      {
        slug: 'automotive',
        name: 'Automotive and diesel repair',
        soc: ['49-3', '49-302', '49-303'],
        naics: { codes: ['8111'], share: 0.3 },
      },
      {
        slug: 'aircraft',
        name: 'Aircraft maintenance and assembly',
        soc: ['49-301'],
        naics: { codes: ['3364'], share: 0.3 },
      },
      {
        slug: 'industrial-machinery',
        name: 'Industrial machinery and millwrights',
        soc: ['49-904', '49-901'],
      },
      {
        slug: 'electrical-and-telecom',
        name: 'Electrical, electronic and telecom repair',
        soc: ['49-2', '49-905'],
        naics: { codes: ['517'], share: 0.25 },
      },
      {
        slug: 'general-maintenance',
        name: 'General maintenance and specialist repair',
        soc: ['49-1', '49-9'],
      },
    ],
  },
  {
    slug: 'energy',
    name: 'Energy, utilities and mining',
    specializations: [
      {
        slug: 'power-and-utilities',
        name: 'Power, water and utilities',
        soc: ['51-8', '43-504', '17-216'],
        naics: { codes: ['22'], share: 0.2 },
      },
      {
        slug: 'oil-and-gas',
        name: 'Oil and gas',
        soc: ['17-217', '47-501', '47-507', '53-707'],
        naics: { codes: ['211', '213', '324'], share: 0.2 },
      },
      {
        slug: 'mining',
        name: 'Mining and quarrying',
        soc: ['47-5', '17-215'],
        naics: { codes: ['212'], share: 0.2 },
      },
      {
        slug: 'renewables',
        name: 'Wind, solar and renewable energy',
        soc: ['49-908'],
        naics: { codes: ['221114', '221115'], share: 0.02 },
      },
    ],
  },
  {
    slug: 'transportation',
    name: 'Transportation and logistics',
    specializations: [
      { slug: 'truck-driving', name: 'Truck driving and delivery', soc: ['53-303', '43-502'] },
      {
        slug: 'passenger-transport',
        name: 'Bus, taxi and passenger transport',
        soc: ['53-3', '53-6', '53-305'],
        naics: { codes: ['485'], share: 0.3 },
      },
      {
        slug: 'aviation',
        name: 'Aviation',
        soc: ['53-2'],
        naics: { codes: ['481', '4881'], share: 0.3 },
      },
      {
        slug: 'rail',
        name: 'Rail',
        soc: ['53-4', '47-406'],
        naics: { codes: ['482'], share: 0.3 },
      },
      {
        slug: 'maritime',
        name: 'Maritime',
        soc: ['53-5', '17-212'],
        naics: { codes: ['483', '4883'], share: 0.25 },
      },
      {
        slug: 'warehousing',
        name: 'Warehousing and material moving',
        soc: ['53-7', '53-1', '43-507'],
        naics: { codes: ['493'], share: 0.3 },
      },
      {
        slug: 'logistics-and-dispatch',
        name: 'Logistics, planning and dispatch',
        soc: ['11-307', '43-5'],
        pathways: ['Logistics Planning and Management Services'],
      },
    ],
  },
  {
    slug: 'agriculture',
    name: 'Agriculture, animals and forestry',
    specializations: [
      {
        slug: 'farming',
        name: 'Farming and food supply',
        soc: ['45-1', '45-2', '11-901', '19-101', '17-202'],
        pathways: ['Plant Systems', 'Agribusiness Systems'],
      },
      {
        slug: 'animal-care',
        name: 'Animal care and breeding',
        soc: ['39-2', '45-202', '33-901'],
        pathways: ['Animal Systems'],
      },
      {
        slug: 'forestry',
        name: 'Forestry and logging',
        soc: ['45-4', '33-303'],
        naics: { codes: ['113'], share: 0.2 },
      },
    ],
  },
];
