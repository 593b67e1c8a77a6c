import type { FictionalPerson } from './fictional-person.ts';
import {
  engineerPosting,
  nursePosting,
  teacherPosting,
  type FictionalPosting,
} from './postings.ts';

/** People with three jobs and a dozen lines of work: enough to tell for the longest letter. */

const managerPosting: FictionalPosting = {
  key: 'manager',
  companyName: 'Tideway Parcels',
  jobTitle: 'Operations Manager',
  description: `Operations Manager
Tideway Parcels

What you will do
- Lead a team of 60 in two shifts
- Improve throughput and cut the cost per parcel
- Plan staffing for the peak season
- Report on safety and quality to the board

What you bring
- 5+ years of experience in warehouse operations
- Lean or Six Sigma
- Budget planning
- Strong Microsoft Excel

Nice to have
- Spanish
- Forklift license`,
};

const manager: FictionalPerson = {
  key: 'manager',
  name: 'Danielle Brooks',
  markdown: `# Danielle Brooks

**Warehouse Operations Manager**

danielle.brooks@example.com · +1 202-555-0172 · Columbus, OH

## Summary

Operations manager with eleven years in parcel and grocery warehouses, known for safe shifts and steady costs.

## Experience

### Warehouse Operations Manager — Larkfield Grocers
*May 2019 – Present · Columbus, OH*

- Led 85 associates and 6 supervisors across three shifts
- Cut the cost per case by 12 % with a new slotting plan and cross-trained pickers
- Planned staffing for two peak seasons and kept overtime below 4 % of hours
- Reduced recordable injuries from 14 to 3 a year with daily huddles and a near-miss log
- Managed a budget of $6.2 million and closed each year under plan

### Shift Supervisor — Corner Post Logistics
*Mar 2015 – Apr 2019 · Dayton, OH*

- Supervised 28 package handlers on the night shift
- Raised throughput from 4,100 to 5,300 parcels an hour by balancing the sort lanes
- Trained 40 new hires in scanning, lifting and lockout procedures
- Introduced Six Sigma reviews of mis-sorts and lowered them by 35 %

### Package Handler — Corner Post Logistics
*Jun 2013 – Feb 2015 · Dayton, OH*

- Loaded and scanned 1,200 parcels a shift
- Operated forklifts and reach trucks for two years without an incident

## Education

### Associate of Science in Supply Chain Management — Scioto Community College
*2011 – 2013*

## Certifications

- Six Sigma Green Belt, issued 2018

## Languages

- English
- Spanish

## Skills

- Budget planning, Microsoft Excel, labor planning, Lean, WMS, forklift license
`,
};

const seniorNurse: FictionalPerson = {
  key: 'nurse',
  name: 'Marta Kowalczyk',
  markdown: `# Marta Kowalczyk

**Registered Nurse**

marta.kowalczyk@example.com · +1 202-555-0129 · Spokane, WA

## Summary

Registered nurse with twelve years on surgical and medical wards.

## Experience

### Charge Nurse — Pine Hollow Medical Center
*Jan 2018 – Present · Spokane, WA*

- Led a team of 9 nurses on a 28-bed surgical ward
- Assessed and documented 24 patients a shift in Epic with an audit score above 97 %
- Reduced central line infections by 41 % in two years with a new dressing protocol
- Coordinated discharge planning with pharmacists and social workers for 600 patients a year
- Precepted 15 new graduates through their first year

### Staff Nurse — Blue Ridge Hospital
*Aug 2012 – Dec 2017 · Boise, ID*

- Administered medications and IV therapy to up to 7 patients per shift
- Educated 300 families on wound care at home
- Introduced bedside handover, which shortened each change of shift by 12 minutes
- Responded to 60 rapid response calls as part of the ward team

### Nursing Assistant — Elm Street Care Home
*Sep 2010 – Jul 2012 · Boise, ID*

- Helped 14 residents with meals, washing and walking each day
- Recorded vital signs and reported changes to the nurse in charge

## Education

### Bachelor of Science in Nursing — Salmon River College
*2008 – 2012*

## Certifications

- Basic Life Support (BLS)
- Advanced Cardiac Life Support (ACLS)

## Skills

- Acute care, telemetry, wound care, IV therapy, Epic, precepting
`,
};

const seniorDeveloper: FictionalPerson = {
  key: 'engineer',
  name: 'Ines Duarte',
  markdown: `# Ines Duarte

**Backend Developer**

ines.duarte@example.com · +44 20 7946 0321 · Manchester

## Experience

### Senior Backend Developer — Fernhill Tickets
*Feb 2020 – Present · Manchester*

- Designed event-driven booking services in Go and PostgreSQL that sell 30,000 tickets an hour
- Moved 25 services to Kubernetes on AWS and cut hosting cost by 22 %
- Owned the CI/CD pipelines of four teams and brought a release from two days to 40 minutes
- Mentored 4 developers and wrote the onboarding guide that all teams use
- Replaced a nightly batch with Kafka streams, so that sales reports are minutes old

### Backend Developer — Harbourlight Games
*Sep 2016 – Jan 2020 · Leeds*

- Built REST APIs in Go for 2 million players
- Lowered the error rate of logins from 1.9 % to 0.2 %
- Wrote load tests that found three bottlenecks before launch
- Documented 60 endpoints and their failure modes

### Junior Developer — Mossgate Web
*Jul 2014 – Aug 2016 · Leeds*

- Developed booking pages in PHP for 12 hotels
- Automated deployments with Docker and shell scripts

## Education

### BSc Computer Science — Aire Valley University
*2011 – 2014*

## Skills

- Go, PostgreSQL, Kafka, Kubernetes, Docker, Terraform, GraphQL, Redis, Linux
`,
};

const seniorTeacher: FictionalPerson = {
  key: 'teacher',
  name: 'Samuel Adeyemi',
  markdown: `# Samuel Adeyemi

**Mathematics Teacher**

samuel.adeyemi@example.org · +1 202-555-0186 · Baltimore, MD

## Summary

Mathematics teacher with ten years in public middle and high schools.

## Experience

### Mathematics Teacher and Department Lead — Orchard Street High School
*Aug 2018 – Present · Baltimore, MD*

- Taught algebra, geometry and statistics to 140 students a year in grades 9 to 12
- Raised the share of students who pass the state exam from 58 % to 77 % in four years
- Led a department of 7 teachers and planned their shared assessments
- Introduced weekly formative assessment in all algebra classes
- Supported 20 students a year with individual education plans

### Mathematics Teacher — Cedar Lane Middle School
*Aug 2014 – Jul 2018 · Towson, MD*

- Planned and taught lessons for five classes a day in grades 6 to 8
- Founded a mathematics club that won two regional contests
- Reported progress to 120 families every quarter
- Tutored 35 students after school, 30 of whom moved up a level

### Teaching Assistant — Cedar Lane Middle School
*Sep 2012 – Jun 2014 · Towson, MD*

- Assisted three teachers with classroom management in groups of 30
- Prepared GeoGebra worksheets for 12 units

## Education

### Master of Education, Mathematics — Patapsco State University
*2012 – 2014*

## Languages

- English
- Yoruba

## Skills

- Classroom management, GeoGebra, Moodle, formative assessment, special education
`,
};

/** Each with the posting they answer. */
export const seasonedPeople: readonly { person: FictionalPerson; posting: FictionalPosting }[] = [
  { person: manager, posting: managerPosting },
  { person: seniorNurse, posting: nursePosting },
  { person: seniorDeveloper, posting: engineerPosting },
  { person: seniorTeacher, posting: teacherPosting },
];
