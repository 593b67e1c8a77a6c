import type { SeedPerson } from '../seed-person.ts';

export const hiroshiTanaka: SeedPerson = {
  number: 8,
  key: 'hiroshi-tanaka',
  email: 'hiroshi.tanaka@example.com',
  name: 'Hiroshi Tanaka',
  industry: 'finance/accounting',
  experience: 15,
  bio: 'Accountant in Osaka who closes the books of a machine maker with plants in three countries.',
  skills: ['IFRS', 'Consolidation', 'Month-end close', 'SAP', 'Internal audit'],
  resumes: [
    `# Hiroshi Tanaka

**Senior Accountant**

hiroshi.tanaka@example.com · Osaka, Japan

## Experience

### Senior Accountant — Kitahama Machinery
*2017年4月 – Present · Osaka*

- Consolidated the accounts of seven subsidiaries under IFRS every month
- Shortened the month-end close from nine to five working days
- Automated 40 reconciliations in SAP and Excel, which saved 60 hours a month

### Accountant — Minato Foods
*2010年4月 – 2017年3月 · Kobe*

- Prepared tax returns and statutory reports
- Led the stock count of three warehouses without a difference above 0.2 %

## Education

### Bachelor of Commerce — Setouchi University
*2006年4月 – 2010年3月*

## Certifications

- US CPA (Guam), 2016

## Skills

- IFRS, consolidation, month-end close, SAP, Excel
- **Languages:** Japanese, English
`,
  ],
  jobs: [],
  quizzes: [],
};
