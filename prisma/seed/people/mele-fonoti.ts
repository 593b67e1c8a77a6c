import type { SeedPerson } from '../seed-person.ts';

export const meleFonoti: SeedPerson = {
  number: 11,
  key: 'mele-fonoti',
  email: 'mele.fonoti@example.com',
  name: 'Mele Fonoti',
  industry: 'education/early-childhood',
  experience: 4,
  bio: 'Early childhood teacher in Auckland, working in English and Tongan.',
  skills: ['Early childhood education', 'Learning stories', 'First aid'],
  resumes: [
    `# Mele Fonoti

**Early Childhood Teacher**

mele.fonoti@example.com · Auckland, New Zealand

## Experience

### Early Childhood Teacher — Pohutukawa Kindergarten
*Feb 2022 – Present · Auckland*

- Planned and led the day of 25 children between two and five
- Wrote learning stories for every child each term and discussed them with families
- Started a bilingual reading hour that 40 families attend

## Education

### Bachelor of Education (Early Childhood) — Waitemata College of Education
*2019 – 2021*

## Certifications

- Registered teacher
- First aid, renewed 2025

## Skills

- Early childhood education, learning stories, first aid
- **Languages:** English, Tongan
`,
  ],
  jobs: [],
  quizzes: [],
};
