/** Fictional job descriptions, one for each of the people, in the shapes that real ones have. */
export interface FictionalPosting {
  key: string;
  companyName: string;
  jobTitle: string;
  description: string;
}

export const nursePosting: FictionalPosting = {
  key: 'nurse',
  companyName: 'Harbor View Hospital',
  jobTitle: 'Registered Nurse, Med-Surg',
  description: `Registered Nurse (RN) - Med-Surg Unit
Harbor View Hospital

About Us
Harbor View Hospital is a 300-bed community hospital. We value compassion.

Responsibilities:
- Assess patients and document vital signs in the electronic health record (Epic)
- Administer medications and IV therapy according to physician orders
- Coordinate discharge planning with the care team
- Educate patients and families on wound care

Requirements:
- Active RN license
- BLS and ACLS certification
- 2+ years of experience in acute care

Preferred Qualifications:
- BSN
- Experience with telemetry

Benefits
We offer medical, dental and vision insurance, 401(k) with match and paid time off.
Harbor View Hospital is an equal opportunity employer.`,
};

export const welderPosting: FictionalPosting = {
  key: 'welder',
  companyName: 'Northgate Fabrication',
  jobTitle: 'Structural Welder',
  description: `Position: Structural Welder
Company: Northgate Fabrication

What you'll do
- Weld structural steel using MIG, TIG and stick processes
- Read blueprints and welding symbols
- Operate overhead cranes, forklifts, grinders and plasma cutters
- Inspect welds for defects and keep the work area clean

What you need
- 3+ years of experience in structural welding or fabrication
- AWS D1.1 certification
- Proficient in GMAW, FCAW and SMAW
- Ability to read blueprints

Nice to have: pipe welding, CNC

We offer health insurance, dental, paid holidays and a 401k.`,
};

export const engineerPosting: FictionalPosting = {
  key: 'engineer',
  companyName: 'Acme Cloud',
  jobTitle: 'Senior Backend Engineer',
  description: `# Senior Backend Engineer

Acme Cloud is hiring a Senior Backend Engineer.

## What you will do
* Design and build REST APIs and event-driven services in Go and PostgreSQL
* Own CI/CD pipelines and Kubernetes deployments on AWS
* Mentor engineers and write clear documentation

## Must have
* 5+ years of experience with Go
* Strong knowledge of PostgreSQL and Kafka
* Experience with Kubernetes, Docker and Terraform

## Bonus points
* C++ or GraphQL

Perks: dental, vision, insurance`,
};

export const accountantPosting: FictionalPosting = {
  key: 'accountant',
  companyName: 'Pecan Valley Supply',
  jobTitle: 'Staff Accountant',
  description: `Staff Accountant

Pecan Valley Supply is looking for a Staff Accountant to join our finance office in Dallas.

You will
- Own the month-end close and reconcile the general ledger
- Process accounts payable and answer vendor questions
- Prepare schedules for the annual audit

Qualifications
- Bachelor's degree in accounting
- 3 years of experience with GAAP and accounts payable
- Advanced Microsoft Excel
- Experience with SAP or Oracle NetSuite preferred

Salary: $60,000 - $72,000 per year plus health insurance and PTO.`,
};

export const teacherPosting: FictionalPosting = {
  key: 'teacher',
  companyName: 'Riverside International School',
  jobTitle: 'Mathematics Teacher',
  description: `**Mathematics Teacher**

Riverside International School seeks a Mathematics Teacher for grades 6 to 12.

**Your role**
- Plan and teach lessons in algebra, geometry and statistics
- Track learning with formative assessment and report to parents
- Support students with special education needs

**Your profile**
- Degree in mathematics education
- Experience in classroom management
- Knowledge of GeoGebra or similar software

**Nice to have**
- Experience with the IB Diploma Programme
- Moodle

We are committed to diversity and inclusion.`,
};

export const chefPosting: FictionalPosting = {
  key: 'chef',
  companyName: 'Larkspur Hotel',
  jobTitle: 'Executive Sous Chef',
  description: `Executive Sous Chef - Larkspur Hotel

DUTIES
- Lead the kitchen team of 12 cooks in daily service
- Control food cost and inventory
- Train cooks in food safety and allergen handling

REQUIREMENTS
- 5 years of kitchen experience, two of them as a sous chef
- HACCP certification
- Menu planning and scheduling
- Banquet experience is a plus

BENEFITS
Staff meals, dental and vision, paid holidays`,
};

export const supportPosting: FictionalPosting = {
  key: 'supporter',
  companyName: 'Quillet Software',
  jobTitle: 'Customer Support Manager',
  description: `Customer Support Manager

At Quillet Software we make accounting simple for small shops. We are hiring a Customer Support Manager.

Key responsibilities
• Lead a team of 10 support agents across phone, e-mail and chat
• Improve first-contact resolution and customer satisfaction
• Maintain the knowledge base and coach agents

What you bring
• Experience leading a customer service team
• Knowledge of Zendesk and Salesforce
• Escalation handling
• Fluent Hindi is an advantage

We offer a gym membership, insurance and 28 days of paid vacation.`,
};

export const electricianPosting: FictionalPosting = {
  key: 'electrician',
  companyName: 'Summit Ridge Brewing',
  jobTitle: 'Maintenance Electrician',
  description: `Title: Maintenance Electrician

Summit Ridge Brewing needs a Maintenance Electrician for its bottling plant.

Responsibilities
1. Troubleshoot motor controls, PLC systems and conveyors
2. Install conduit, wiring and panels according to the National Electrical Code
3. Follow lockout/tagout procedures and keep records of each repair

Requirements
1. Journeyman electrician license
2. 4 years of industrial or commercial experience
3. Ability to read blueprints and schematics
4. OSHA 30 preferred

Equal opportunity employer. Apply online today.`,
};

export const postings: readonly FictionalPosting[] = [
  nursePosting,
  welderPosting,
  engineerPosting,
  accountantPosting,
  teacherPosting,
  chefPosting,
  supportPosting,
  electricianPosting,
];
