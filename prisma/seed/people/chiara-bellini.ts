import type { SeedPerson } from '../seed-person.ts';

export const chiaraBellini: SeedPerson = {
  number: 7,
  key: 'chiara-bellini',
  email: 'chiara.bellini@example.com',
  name: 'Chiara Bellini',
  industry: 'hospitality/cooking',
  experience: 12,
  bio: 'Chef from Bologna with a love for vegetables and for kitchens where nobody shouts.',
  skills: ['Menu development', 'Food cost control', 'HACCP', 'Team leadership'],
  resumes: [
    `# Chiara Bellini

**Head Chef**

chiara.bellini@example.com · Bologna, Italy

## Experience

### Head Chef — Osteria del Melograno
*Sep 2019 – Present · Bologna*

- Led a kitchen of 11 that serves 160 guests a night
- Lowered food cost from 34 % to 28 % with a menu that changes every month
- Introduced HACCP records on tablets; two inspections without a remark

### Sous-Chef — Trattoria Via Larga
*Mar 2015 – Aug 2019 · Modena*

- Ran the pasta section and ordered for 90 covers a day
- Trained eight apprentices

### Commis — Hotel Lago Alto
*May 2012 – Feb 2015 · Como*

## Education

### Diploma, Hotel and Catering — Istituto Alberghiero
*2007 – 2012 · Bologna*

## Skills

- Menu development, food cost control, HACCP, fermentation, pastry
- **Languages:** Italian, English, French
`,
  ],
  jobs: [],
  quizzes: [{ category: 'Workplace communication', correct: 7, questions: 8 }],
};
