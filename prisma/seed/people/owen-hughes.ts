import type { SeedPerson } from '../seed-person.ts';

/** At the beginning of a career: a short resume with a gap, and much to gain. */
export const owenHughes: SeedPerson = {
  number: 13,
  key: 'owen-hughes',
  email: 'owen.hughes@example.com',
  name: 'Owen Hughes',
  industry: 'transportation/warehousing',
  experience: 1,
  bio: 'Warehouse operative in Cardiff after two years of caring for a parent.',
  skills: ['Forklift', 'Stock control'],
  resumes: [
    `# Owen Hughes

owen.hughes@example.com · 020 7946 0182 · Cardiff, UK

## Experience

### Warehouse Operative — Severn Parcels
*Oct 2025 – Present · Cardiff*

- Picking and packing
- Responsible for returns
- Forklift

### Shop Assistant — Bute Street Stores
*Jun 2022 – Aug 2023 · Cardiff*

- Helped customers and filled shelves

## Education

### GCSEs — Taff Vale School
*2022*
`,
  ],
  jobs: [
    {
      companyName: 'Celtic Cold Storage',
      jobTitle: 'Forklift Operator',
      completed: false,
      description: `Forklift Operator, night shift

You will
- Move pallets with a reach truck in a cold store
- Check deliveries against orders and report differences
- Keep the stock system up to date

You need
- Forklift licence (counterbalance or reach)
- Experience in a warehouse
- Care for safety

Helpful
- Experience with a warehouse management system`,
    },
  ],
  quizzes: [{ category: 'Interviewing and STAR', correct: 3, questions: 8 }],
};
