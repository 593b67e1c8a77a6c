import type { IndustryRule } from './industry-rule.ts';

export const officeIndustries: readonly IndustryRule[] = [
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
];
