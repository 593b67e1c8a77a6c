import type { SeedPerson } from '../seed-person.ts';

export const lukasBrandt: SeedPerson = {
  number: 10,
  key: 'lukas-brandt',
  email: 'lukas.brandt@example.com',
  name: 'Lukas Brandt',
  industry: 'maintenance-and-repair/industrial-machinery',
  experience: 8,
  bio: 'Industriemechaniker aus Esslingen, der lieber vorbeugt als repariert.',
  skills: ['Instandhaltung', 'Hydraulik', 'Pneumatik', 'SPS'],
  resumes: [
    `# Lukas Brandt

**Industriemechaniker, Instandhaltung**

lukas.brandt@example.com · 030 23125 118 · Esslingen, Deutschland

## Berufserfahrung

### Instandhalter — Neckar Antriebstechnik
*März 2021 – heute · Esslingen*

- Wartung von 46 Bearbeitungszentren geplant und die Ausfallzeit um 22 % gesenkt
- Störungen an Hydraulik, Pneumatik und SPS behoben
- Drei Auszubildende angeleitet

### Industriemechaniker — Albwerk Maschinenbau
*September 2017 – Februar 2021 · Reutlingen*

- Baugruppen nach Zeichnung montiert und auf 0,02 mm ausgerichtet
- 40 Anlagen bei Kunden in sechs Ländern in Betrieb genommen

## Ausbildung

### Industriemechaniker — Berufsschule Reutlingen
*September 2014 – Juli 2017*

## Kenntnisse

- Instandhaltung, Hydraulik, Pneumatik, SPS, SolidWorks

## Sprachen

- Deutsch, Englisch
`,
  ],
  jobs: [],
  quizzes: [],
};
