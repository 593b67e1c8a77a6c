import type { SeedPerson } from '../seed-person.ts';

export const tomaszZielinski: SeedPerson = {
  number: 2,
  key: 'tomasz-zielinski',
  email: 'tomasz.zielinski@example.com',
  name: 'Tomasz Zieliński',
  industry: 'manufacturing/welding',
  experience: 14,
  bio: 'Shipyard welder from Gdańsk who moved on to pipe work. Wants to become a welding inspector.',
  skills: ['GTAW', 'SMAW', 'Pipe welding', 'Blueprint reading', 'Visual inspection'],
  resumes: [
    `# Tomasz Zieliński

**Pipe Welder**

tomasz.zielinski@example.com · Gdańsk, Poland

## Experience

### Pipe Welder — Bałtyk Process Piping
*05/2018 – Present · Gdańsk*

- Welded 900 pipe joints a year with GTAW and SMAW; 99 % passed radiography at first inspection
- Read isometric drawings and fitted carbon and stainless steel pipe up to DN 400
- Trained four apprentices who all passed their 6G test

### Ship Welder — Stocznia Północ
*09/2011 – 04/2018 · Gdynia*

- Welded hull sections in all positions on 22 vessels
- Repaired ballast tanks in confined spaces without an accident in six years

## Education

### Vocational certificate, Welding — Technical School No. 4
*09/2008 – 06/2011 · Gdynia*

## Certifications

- ISO 9606-1, positions H-L045 and 6G, valid until 2027
- VT 2 visual testing, 2024

## Skills

- **Processes:** GTAW, SMAW, FCAW
- **Other:** blueprint reading, visual inspection, forklift
- **Languages:** Polish, English, German (basic)
`,
  ],
  jobs: [
    {
      companyName: 'Norrvind Offshore',
      jobTitle: 'Welding Inspector',
      completed: false,
      description: `Welding Inspector, offshore foundations

Tasks
- Inspect welds visually and review radiography reports
- Check welding procedures and welder qualifications
- Report deviations and follow them up with the yard

Requirements
- Experience as a welder
- VT 2 certificate
- IWI-B certificate or willingness to get it
- Good English`,
    },
  ],
  quizzes: [{ category: 'Skilled trades basics', correct: 7, questions: 8 }],
};
