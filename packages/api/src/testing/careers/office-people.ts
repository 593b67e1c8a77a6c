import type { FictionalPerson } from './fictional-person.ts';

export const engineer: FictionalPerson = {
  key: 'engineer',
  name: 'José García',
  markdown: `# José García

**Senior Backend Engineer**

jose.garcia@example.com · +44 20 7946 0958 · London · [Code](https://code.example.org/jgarcia)

## Summary

Backend engineer with nine years in payments; reduced settlement time from hours to minutes in Go and PostgreSQL.

## Experience

### Senior Backend Engineer — Paylane Systems
*Jan 2020 – Present · London*

- Designed an event-driven settlement service in Go and PostgreSQL that cut processing from 4 hours to 9 minutes
- Led the move of 40 services to Kubernetes on AWS with Terraform
- Mentored 5 engineers, two of whom became team leads

### Software Engineer — Northbank Software
*Aug 2015 – Dec 2019 · Leeds*

- Built REST APIs in Node.js for 30 client banks
- Introduced CI/CD with automated testing and lowered failed releases by 60 %
- Wrote the incident handbook that four teams still use

## Education

### BSc Computer Science — Granta University
*Sep 2012 – Jul 2015*

## Skills

- **Languages:** Go, TypeScript, SQL, C++
- **Platform:** PostgreSQL, Kafka, Docker, K8s, Terraform, Redis
`,
};

export const accountant: FictionalPerson = {
  key: 'accountant',
  name: 'Nguyễn Văn An',
  markdown: `# Nguyễn Văn An

**Accountant**

an.nguyen@example.com · +1 202-555-0117 · Houston, TX

## Experience

### Accountant — Gulf Coast Logistics
*2019 – Present · Houston, TX*

- Closed the books of 3 entities in five working days, down from eleven
- Reconciled 1,200 invoices a month in SAP and recovered $84,000 in duplicate payments
- Prepared the audit file for four annual audits without a material finding

### Accounts Payable Clerk — Bluebonnet Foods
*2015 – 2018 · Austin, TX*

- Processed 400 invoices a week and cut late payments by half
- Automated vendor statements with Microsoft Excel macros

## Education

### BBA Accounting — Brazos State College
*2011 – 2015*

## Skills

- Accounts payable, general ledger, month-end close, GAAP, SAP, Microsoft Excel, tax preparation
`,
};

export const teacher: FictionalPerson = {
  key: 'teacher',
  name: 'Katharina Vogel',
  markdown: `# Katharina Vogel

**Mathematics Teacher**

katharina.vogel@example.org · +49 30 23125 014 · Berlin

## Experience

### Mathematics Teacher — Lindenhof School
*August 2018 – Present · Berlin*

- Taught algebra and statistics to 120 students a year in grades 7 to 12
- Raised the pass rate in the final examination from 71 % to 86 % in three years
- Founded a peer tutoring group with 25 student tutors

### Student Teacher — Gymnasium am Park
*February 2017 – July 2018 · Potsdam*

- Planned lessons for four classes and introduced weekly formative assessment
- Organized a mathematics camp for 60 children

## Education

### Master of Education, Mathematics — Havel University
*October 2014 – January 2017*

## Skills

- Lesson planning, classroom management, formative assessment, GeoGebra, Moodle, special education
`,
};

export const supporter: FictionalPerson = {
  key: 'supporter',
  name: 'Priya Nair',
  markdown: `# Priya Nair

**Customer Service Team Lead**

priya.nair@example.com · +91 98765 43210 · Pune

## Summary

Customer service lead with six years in telecom support and a first-contact resolution rate of 82 %.

## Experience

### Customer Service Team Lead — Meridian Telecom
*Apr 2021 – Present · Pune*

- Led 14 agents who answered 900 calls a day in three languages
- Improved first-contact resolution from 68 % to 82 % with a new knowledge base in Zendesk
- Coached 6 agents into senior roles

### Customer Service Representative — Meridian Telecom
*Jul 2018 – Mar 2021 · Pune*

- Resolved 60 billing questions a day by phone and chat
- Wrote 45 help articles that customers used 10,000 times in the first year

## Education

### Bachelor of Commerce — Sahyadri College
*Jun 2015 – May 2018*

## Skills

- Zendesk, Salesforce, escalation handling, call monitoring, Hindi, Marathi, Microsoft Excel
`,
};
