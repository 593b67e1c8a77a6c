import type { SeedPerson } from '../seed-person.ts';

export const kwameMensah: SeedPerson = {
  number: 4,
  key: 'kwame-mensah',
  email: 'kwame.mensah@example.com',
  name: 'Kwame Mensah',
  industry: 'construction/electrical-trades',
  experience: 11,
  bio: 'Electrician and site supervisor in Accra, moving from buildings to solar.',
  skills: ['Electrical installation', 'Solar', 'Troubleshooting', 'Supervision'],
  resumes: [
    `# Kwame Mensah

**Electrician and Site Supervisor**

kwame.mensah@example.com · Accra, Ghana

## Experience

### Site Supervisor, Electrical — Volta Build
*Feb 2020 – Present · Accra*

- Supervised 18 electricians on three apartment towers with 240 flats
- Planned cable routes and panels from drawings and kept material waste below 4 %
- Installed 1.2 MW of rooftop solar with two crews, two weeks ahead of plan

### Electrician — Adom Electrical Works
*Jan 2014 – Jan 2020 · Tema*

- Wired 60 houses and tested every circuit before handover
- Repaired motors and control panels for 25 workshops

## Education

### Technician Certificate, Electrical Engineering — Tema Technical Institute
*2011 – 2013*

## Skills

- Electrical installation, solar, motor control, troubleshooting, AutoCAD
- **Languages:** English, Twi, Ga
`,
  ],
  jobs: [],
  quizzes: [{ category: 'Safety at work', correct: 7, questions: 8 }],
};
