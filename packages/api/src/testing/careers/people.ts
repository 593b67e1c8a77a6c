/** Fictional people of many trades: resumes in our Markdown dialect. Numbers are from reserved ranges, addresses at example.com. */
export interface FictionalPerson {
  key: string;
  name: string;
  markdown: string;
}

export const nurse: FictionalPerson = {
  key: 'nurse',
  name: 'Amara Osei',
  markdown: `# Amara Osei

**Registered Nurse, Medical-Surgical**

amara.osei@example.com · +1 202-555-0143 · Portland, OR · [LinkedIn](https://www.example.com/in/amara-osei)

## Summary

Registered nurse with seven years in acute care, known for calm triage and careful medication administration.

## Experience

### Registered Nurse — Cedar Falls Medical Center
*Mar 2020 – Present · Portland, OR*

- Cared for up to 6 adult patients per shift on a 32-bed medical-surgical unit
- Reduced patient falls by 28 % by introducing hourly rounding with the night team
- Trained 9 newly licensed nurses in wound care and IV therapy
- Documented vital signs and medication in Epic without a single charting audit finding in 2023

### Staff Nurse — Lakeside Community Hospital
*Jun 2016 – Feb 2020 · Salem, OR*

- Administered medications to 20 patients per day and reconciled discharge orders
- Taught families of 150 patients a year how to care for wounds at home
- Coordinated discharge planning with social workers, which shortened the average stay by half a day

## Education

### Bachelor of Science in Nursing — Willamette Valley College
*Sep 2012 – May 2016*

## Certifications

- Basic Life Support (BLS), renewed 2025
- ACLS, renewed 2024

## Skills

- **Clinical:** triage, wound care, IV therapy, telemetry, medication administration
- **Systems:** Epic, Pyxis
`,
};

export const welder: FictionalPerson = {
  key: 'welder',
  name: "Liam O'Neil",
  markdown: `# Liam O'Neil

**Structural Welder**

liam.oneil@example.com · 415.555.0142 · Oakland, CA

## Experience

### Structural Welder — Harrow Steelworks
*04/2019 – Present · Oakland, CA*

- Welded 140 tons of structural steel a year with GMAW and FCAW, 98 % accepted at first inspection
- Read blueprints and laid out beams, columns and stairs for 12 building projects
- Cut scrap by 15 % by nesting plates before plasma cutting

### Welder — Bayline Shipyard
*08/2015 – 03/2019 · Alameda, CA*

- Repaired hull plates with SMAW in all positions on 30 vessels
- Operated forklifts and overhead cranes for four years without an incident

## Education

### Certificate in Welding Technology — East Bay Trade School
*09/2014 – 06/2015*

## Skills

- MIG, TIG, stick welding, blueprint reading, plasma cutting, rigging, OSHA 10, AWS D1.1
`,
};

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

export const chef: FictionalPerson = {
  key: 'chef',
  name: '山田太郎',
  markdown: `# 山田太郎

**Sous Chef**

taro.yamada@example.com · +1 202-555-0188 · Seattle, WA

## Experience

### Sous Chef — Maple Street Kitchen
*2021-05 – Present · Seattle, WA*

- Ran a line of 8 cooks for 220 covers a night
- Lowered food cost from 34 % to 29 % by rewriting the order plan
- Trained 14 cooks in HACCP and allergen handling

### Line Cook — Pier Nine Grill
*2016-09 – 2021-04 · Tacoma, WA*

- Prepared fish and sauces for 150 guests a day
- Wrote prep lists that saved an hour per shift

## Education

### Diploma in Culinary Arts — Rainier Culinary Institute
*2014-09 – 2016-06*

## Skills

- Menu planning, inventory, HACCP, food safety, butchery, scheduling
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

export const electrician: FictionalPerson = {
  key: 'electrician',
  name: 'Fatima Zahra El Amrani',
  markdown: `# Fatima Zahra El Amrani

**Journeyman Electrician**

fatima.elamrani@example.com · +1 202-555-0161 · Denver, CO

## Experience

### Journeyman Electrician — Front Range Electric
*Feb 2019 – Present · Denver, CO*

- Installed conduit, panels and lighting in 18 commercial buildings, each passed at first inspection
- Diagnosed motor control faults in two plants and cut downtime by 40 %
- Supervised 3 apprentices and signed their hours

### Apprentice Electrician — Mile High Wiring
*May 2014 – Jan 2019 · Aurora, CO*

- Pulled wire and terminated panels in 200 homes
- Tested circuits with multimeters and megohmmeters and recorded 1,500 results

## Education

### Apprenticeship, Electrical — Denver Trades Institute
*2014 – 2018*

## Skills

- National Electrical Code, conduit bending, motor controls, PLC, lockout/tagout, blueprint reading, OSHA 30
`,
};

export const people: readonly FictionalPerson[] = [
  nurse,
  welder,
  engineer,
  accountant,
  teacher,
  chef,
  supporter,
  electrician,
];
