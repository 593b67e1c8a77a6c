import type { SeedPerson } from '../seed-person.ts';

export const rosaQuispe: SeedPerson = {
  number: 12,
  key: 'rosa-quispe',
  email: 'rosa.quispe@example.com',
  name: 'Rosa Quispe',
  industry: 'agriculture/farming',
  experience: 20,
  bio: 'Runs a quinoa cooperative near Arequipa and advises farmers on water.',
  skills: ['Crop planning', 'Irrigation', 'Cooperative management'],
  resumes: [
    `# Rosa Quispe

**Farm Manager**

rosa.quispe@example.com · Arequipa, Peru

## Experience

### Manager — Cooperativa Valle Alto
*Jan 2014 – Present · Arequipa*

- Organized 64 families who grow quinoa on 310 hectares
- Raised yields by 25 % with drip irrigation and crop rotation
- Won organic certification and two export contracts

### Field Technician — Programa Agua Andina
*Mar 2005 – Dec 2013 · Puno*

- Advised 400 farmers on irrigation and soil care
- Built 12 small reservoirs with communities

## Education

### Technical degree, Agronomy — Instituto Agrario del Sur
*2002 – 2004*

## Skills

- Crop planning, irrigation, cooperative management, bookkeeping
- **Languages:** Spanish, Quechua, English (basic)
`,
  ],
  jobs: [],
  quizzes: [],
};
