import type { SeedPerson } from '../seed-person.ts';

const contact = `# Maya Lindqvist

**Registered Nurse, Intensive Care**

maya.lindqvist@example.com · +1 202-555-0143 · Portland, OR
`;

const education = `## Education

### Bachelor of Science in Nursing — Willamette Valley College
*Sep 2013 – May 2017 · Salem, OR*

## Certifications

- Registered Nurse, State of Oregon
- Advanced Cardiovascular Life Support (ACLS), renewed 2025
- Basic Life Support (BLS), renewed 2025
`;

const first = `${contact}
## Experience

### Staff Nurse — Cascade General Hospital
*Aug 2020 – Present · Portland, OR*

- Responsible for patients in the intensive care unit
- Documentation of vital signs
- Helped with training

### Registered Nurse — Riverbend Medical Center
*Jun 2017 – Jul 2020 · Eugene, OR*

- Cared for patients on a medical-surgical ward
- Gave medication

${education}`;

const current = `${contact}
## Summary

Intensive care nurse with eight years at the bedside. Calm in emergencies, exact in documentation, and a patient teacher of new colleagues.

## Experience

### Charge Nurse, Intensive Care — Cascade General Hospital
*Mar 2023 – Present · Portland, OR*

- Led a night team of 12 nurses on a 24-bed intensive care unit
- Reduced central-line infections by 35 % in one year by auditing every dressing change
- Trained 14 new nurses in ventilator care and sedation protocols
- Coordinated bed assignments with the emergency department for 40 admissions a week

### Staff Nurse, Intensive Care — Cascade General Hospital
*Aug 2020 – Feb 2023 · Portland, OR*

- Cared for two critically ill adults per shift, including patients on ventilators and dialysis
- Documented assessments and titrations in Epic every hour
- Introduced a handover checklist that cut missed orders from nine to two a month

### Registered Nurse, Medical-Surgical — Riverbend Medical Center
*Jun 2017 – Jul 2020 · Eugene, OR*

- Administered medication to 20 patients per shift and reconciled discharge orders
- Taught 150 families a year how to care for wounds at home

${education}
## Skills

- **Clinical:** ventilator care, triage, wound care, IV therapy, hemodynamic monitoring
- **Systems:** Epic, Pyxis
- **Languages:** English, Swedish
`;

/** Edits of a text, each of which must find what it changes. */
const edited = (text: string, ...edits: [from: string, to: string][]): string =>
  edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`Nothing to change in Maya's resume: ${from}`);
    return before.replace(from, to);
  }, text);

/** Before the roles of one hospital were told apart. */
const second = edited(
  first,
  [
    '- Responsible for patients in the intensive care unit',
    '- Cared for two critically ill adults per shift, including patients on ventilators and dialysis',
  ],
  ['- Documentation of vital signs', '- Documented assessments and titrations in Epic every hour'],
);

/** Before the last numbers were looked up. */
const third = edited(
  current,
  [' Calm in emergencies, exact in documentation, and a patient teacher of new colleagues.', ''],
  [
    '- Trained 14 new nurses in ventilator care and sedation protocols',
    '- Trained new nurses in ventilator care',
  ],
  ['- **Systems:** Epic, Pyxis', '- **Systems:** Epic'],
);

const forHarborView = edited(
  third,
  ['**Registered Nurse, Intensive Care**', '**Critical Care Nurse**'],
  [
    '- Trained new nurses in ventilator care',
    '- Trained and precepted new nurses in ventilator care',
  ],
);

const forMountTabor = edited(
  current,
  ['**Registered Nurse, Intensive Care**', '**Registered Nurse and teacher of new colleagues**'],
  [
    'Intensive care nurse with eight years at the bedside.',
    'Intensive care nurse with eight years at the bedside, who has trained 14 new nurses.',
  ],
);

/** The demo account shows her career. */
export const mayaLindqvist: SeedPerson = {
  number: 1,
  key: 'maya-lindqvist',
  email: 'demo@example.com',
  name: 'Maya Lindqvist',
  industry: 'healthcare/nursing',
  experience: 8,
  bio: 'Intensive care nurse in Portland who likes teaching new colleagues. Looking for a unit where nurses have a say in how care is given.',
  skills: ['Ventilator care', 'Triage', 'Wound care', 'IV therapy', 'Patient education', 'Epic'],
  resumes: [first, second, third, current],
  saves: [
    { on: '2026-09-07', device: 'Chrome on Android' },
    { on: '2026-09-16', device: 'Firefox on Windows' },
    { on: '2026-10-05', device: 'Firefox on Windows', name: 'Shown to my mentor' },
    { on: '2026-10-12', device: 'Firefox on Windows' },
  ],
  learning: ['CCRN', 'CRRT'],
  copies: [
    {
      job: 0,
      of: 2,
      madeOn: '2026-10-08',
      edits: [{ on: '2026-10-09', content: forHarborView }],
    },
    {
      job: 1,
      of: 3,
      madeOn: '2026-11-09',
      edits: [{ on: '2026-11-10', content: forMountTabor }],
    },
  ],
  jobs: [
    {
      companyName: 'Harbor View Hospital',
      jobTitle: 'Critical Care Nurse',
      completed: true,
      description: `Critical Care Nurse, Intensive Care Unit
Harbor View Hospital, Portland, OR

What you will do
- Care for critically ill adults on a 20-bed intensive care unit
- Manage ventilators and titrate medication according to physician orders
- Document assessments in the electronic health record (Epic)
- Precept new nurses and take part in quality projects

Requirements
- Active Registered Nurse license
- BLS and ACLS certification
- 3+ years of experience in intensive care

Preferred
- CCRN certification
- Experience with continuous dialysis (CRRT)`,
    },
    {
      companyName: 'Mount Tabor Health',
      jobTitle: 'Nurse Educator',
      completed: false,
      description: `Nurse Educator
Mount Tabor Health

Responsibilities
- Plan and teach orientation for newly licensed nurses
- Write and update clinical procedures
- Evaluate training with measurable outcomes

Requirements
- Registered Nurse license and a bachelor's degree in nursing
- Five years of bedside experience
- Experience in training colleagues

Nice to have
- Master's degree in nursing education
- Experience with simulation training`,
    },
  ],
  quizzes: [
    { category: 'Interviewing and STAR', correct: 5, questions: 8 },
    { category: 'Nursing and health-care basics', correct: 6, questions: 8 },
    { category: 'Interviewing and STAR', correct: 7, questions: 8 },
    { category: 'Nursing and health-care basics', correct: 7, questions: 8 },
  ],
};
