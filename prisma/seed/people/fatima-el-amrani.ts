import type { SeedPerson } from '../seed-person.ts';

export const fatimaElAmrani: SeedPerson = {
  number: 9,
  key: 'fatima-el-amrani',
  email: 'fatima.elamrani@example.com',
  name: 'Fatima El Amrani',
  industry: 'healthcare/pharmacy',
  experience: 5,
  bio: 'Préparatrice en pharmacie à Lyon, arrivée de Casablanca il y a trois ans.',
  skills: ['Préparations magistrales', 'Conseil', 'Gestion des stocks'],
  resumes: [
    `# Fatima El Amrani

**Préparatrice en pharmacie**

fatima.elamrani@example.com · 01 99 00 12 34 · Lyon, France

## Expérience professionnelle

### Préparatrice en pharmacie — Pharmacie des Canuts
*mars 2023 – aujourd’hui · Lyon*

- Délivré 120 ordonnances par jour avec double contrôle
- Réduit les ruptures de stock de 18 % par un suivi hebdomadaire
- Formé deux apprenties

### Assistante en pharmacie — Pharmacie Atlas
*sept. 2020 – janv. 2023 · Casablanca*

- Réalisé 30 préparations magistrales par semaine
- Géré les commandes auprès de quatre grossistes

## Formation

### Brevet professionnel de préparateur en pharmacie — Institut Atlas
*2018 – 2020 · Casablanca*

## Compétences

- Conseil, préparations magistrales, gestion des stocks, LGPI

## Langues

- français, arabe, anglais
`,
  ],
  jobs: [],
  quizzes: [],
};
