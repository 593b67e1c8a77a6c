import type { SeedPerson } from '../seed-person.ts';

export const ingridSolberg: SeedPerson = {
  number: 5,
  key: 'ingrid-solberg',
  email: 'ingrid.solberg@example.com',
  name: 'Ingrid Solberg',
  industry: 'education/school-teaching',
  experience: 17,
  bio: 'Mathematics and science teacher in Bergen, who builds courses that other schools take over.',
  skills: ['Curriculum design', 'Classroom management', 'Mathematics', 'Mentoring'],
  resumes: [
    `# Ingrid Solberg

**Secondary School Teacher, Mathematics and Science**

ingrid.solberg@example.com · Bergen, Norway

## Summary

Teacher with 17 years in lower secondary school, head of mathematics for six.

## Experience

### Head of Mathematics — Fjellvang School
*Aug 2019 – Present · Bergen*

- Led nine teachers and raised the share of pupils who pass the national test from 71 % to 86 %
- Designed a problem-based course that five other schools use
- Mentored 11 student teachers

### Teacher — Fjellvang School
*Aug 2008 – Jul 2019 · Bergen*

- Taught mathematics and science to classes of 28
- Organized a yearly science week for 300 pupils

## Education

### Master in Mathematics Education — Vestland University College
*2006 – 2008*

### Bachelor of Science — Vestland University College
*2003 – 2006*

## Skills

- Curriculum design, assessment, mentoring, GeoGebra
- **Languages:** Norwegian, English, German
`,
  ],
  jobs: [],
  quizzes: [],
};
