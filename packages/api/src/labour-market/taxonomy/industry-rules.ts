/**
 * The industries and specializations that a person can choose from, each defined by published
 * classifications and never by a list of occupations (docs/industry-taxonomy.md):
 *
 * - `soc`: SOC groups as prefixes, `15-12` a minor group and `15-125` a broad one. They give every occupation
 *   its one home: the specialization with the longest matching prefix.
 * - `pathways`: pathways of the National Career Clusters, as O*NET OnLine assigns them. They add occupations.
 * - `naics`: industries of the employment matrix. An occupation is added when at least `share` of its jobs are there.
 */
export interface SpecializationRule {
  slug: string;
  name: string;
  soc?: readonly string[];
  pathways?: readonly string[];
  naics?: { readonly codes: readonly string[]; readonly share: number };
}

export interface IndustryRule {
  slug: string;
  name: string;
  specializations: readonly SpecializationRule[];
}

/** Counts changes of the rules below; it is part of the reference snapshot's version. */
export const taxonomyVersion = 1;

export const industryRules: readonly IndustryRule[] = [
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
    slug: 'business',
    name: 'Business and management',
    specializations: [
      { slug: 'leadership', name: 'Executive and general management', soc: ['11-1', '11-9'] },
      {
        slug: 'operations',
        name: 'Operations, projects and consulting',
        soc: ['11-3', '13-1', '13-108'],
      },
      {
        slug: 'human-resources',
        name: 'Human resources and training',
        soc: ['11-311', '11-312', '11-313', '13-107', '13-114', '13-115', '43-416'],
        pathways: ['Human Resources Management'],
      },
      {
        slug: 'purchasing',
        name: 'Purchasing and procurement',
        soc: ['11-306', '13-102', '43-306'],
      },
      {
        slug: 'events-and-fundraising',
        name: 'Events and fundraising',
        soc: ['13-112', '13-113', '13-101'],
      },
    ],
  },
  {
    slug: 'finance',
    name: 'Finance, insurance and real estate',
    specializations: [
      {
        slug: 'accounting',
        name: 'Accounting, audit and tax',
        soc: ['13-201', '13-208', '13-203', '43-303', '43-305'],
        pathways: ['Accounting'],
      },
      {
        slug: 'banking',
        name: 'Banking, credit and lending',
        soc: ['13-204', '13-207', '43-307', '43-413', '43-414', '43-404', '43-3'],
        pathways: ['Banking Services'],
      },
      {
        slug: 'investments',
        name: 'Financial analysis and investments',
        soc: ['13-2', '11-303', '41-303', '43-401'],
        pathways: ['Securities & Investments'],
      },
      {
        slug: 'insurance',
        name: 'Insurance',
        soc: ['13-103', '15-201', '41-302', '43-904'],
        pathways: ['Insurance'],
        naics: { codes: ['524'], share: 0.4 },
      },
      {
        slug: 'real-estate',
        name: 'Real estate and property',
        soc: ['41-902', '11-914', '13-202'],
        naics: { codes: ['531'], share: 0.3 },
      },
    ],
  },
  {
    slug: 'marketing-and-sales',
    name: 'Marketing, sales and retail',
    specializations: [
      {
        slug: 'marketing',
        name: 'Marketing, advertising and public relations',
        soc: ['11-2', '13-116', '27-303', '41-301'],
        pathways: ['Marketing Communications', 'Marketing Research'],
      },
      {
        slug: 'business-sales',
        name: 'Business and technical sales',
        soc: ['41-3', '41-4', '41-903', '41-9'],
      },
      { slug: 'retail', name: 'Retail', soc: ['41-2', '41-1'] },
    ],
  },
  {
    slug: 'office-administration',
    name: 'Office and administration',
    specializations: [
      {
        slug: 'administrative-assistance',
        name: 'Secretaries and administrative assistance',
        soc: ['43-6', '43-1', '11-301'],
      },
      {
        slug: 'customer-service',
        name: 'Customer service and reception',
        soc: ['43-4', '43-2', '43-405', '43-417'],
      },
      {
        slug: 'records-and-office-support',
        name: 'Records, data entry and office support',
        soc: ['43-9', '43-407', '43-402', '43-411'],
      },
      {
        slug: 'billing-and-collections',
        name: 'Billing and collections',
        soc: ['43-301', '43-302', '43-309'],
      },
    ],
  },
  {
    slug: 'education',
    name: 'Education and training',
    specializations: [
      {
        slug: 'early-childhood',
        name: 'Early childhood and childcare',
        soc: ['25-201', '39-901'],
        pathways: ['Early Childhood Development & Services'],
        naics: { codes: ['6244'], share: 0.3 },
      },
      { slug: 'school-teaching', name: 'School teaching', soc: ['25-2', '25-904', '25-303'] },
      { slug: 'special-education', name: 'Special education', soc: ['25-205'] },
      {
        slug: 'higher-education',
        name: 'Colleges and universities',
        soc: ['25-1'],
        naics: { codes: ['6113', '6112'], share: 0.6 },
      },
      {
        slug: 'tutoring-and-training',
        name: 'Tutoring and adult education',
        soc: ['25-3', '25-902'],
      },
      {
        slug: 'administration',
        name: 'Education administration and curriculum',
        soc: ['11-903', '25-9', '25-903'],
        pathways: ['Administration and Administrative Support'],
      },
      {
        slug: 'libraries-and-museums',
        name: 'Libraries, archives and museums',
        soc: ['25-4', '43-412'],
        naics: { codes: ['712'], share: 0.3 },
      },
    ],
  },
  {
    slug: 'law',
    name: 'Law',
    specializations: [
      { slug: 'legal-practice', name: 'Lawyers and judges', soc: ['23-1'] },
      {
        slug: 'legal-support',
        name: 'Paralegals and legal support',
        soc: ['23-2'],
        naics: { codes: ['5411'], share: 0.4 },
      },
      {
        slug: 'compliance',
        name: 'Compliance and regulation',
        soc: ['13-104', '13-206'],
        pathways: ['Regulation'],
      },
    ],
  },
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
    slug: 'government',
    name: 'Government and public service',
    specializations: [
      {
        slug: 'public-administration',
        name: 'Public administration',
        soc: ['43-403', '43-406'],
        pathways: ['Governance', 'Public Management and Administration', 'Revenue and Taxation'],
      },
      {
        slug: 'postal-service',
        name: 'Postal service',
        soc: ['43-505', '11-913'],
        naics: { codes: ['491'], share: 0.2 },
      },
      {
        slug: 'public-works',
        name: 'Public works and inspection',
        soc: ['47-405', '53-605', '53-604', '53-708'],
        pathways: ['Transportation Systems/Infrastructure Planning, Management and Regulation'],
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
