import type { SeedPerson } from '../seed-person.ts';

export const darnellBrooks: SeedPerson = {
  number: 6,
  key: 'darnell-brooks',
  email: 'darnell.brooks@example.com',
  name: 'Darnell Brooks',
  industry: 'transportation/truck-driving',
  experience: 9,
  bio: 'Long-haul driver from Memphis, a million miles without an accident, now looking for regional routes.',
  skills: ['CDL Class A', 'Hazmat', 'Route planning', 'Vehicle inspection'],
  resumes: [
    `# Darnell Brooks

**Truck Driver, CDL Class A**

darnell.brooks@example.com · +1 202-555-0187 · Memphis, TN

## Experience

### Long-Haul Driver — Bluff City Freight
*06/2019 – Present · Memphis, TN*

- Drove 115,000 miles a year in 38 states with 99.2 % on-time delivery
- Passed 14 roadside inspections without a violation
- Saved 6 % of fuel by planning speed and stops

### Delivery Driver — Delta Grocers
*03/2016 – 05/2019 · Memphis, TN*

- Delivered refrigerated goods to 22 stores a day
- Trained six new drivers on pre-trip inspection and cold chain rules

## Certifications

- CDL Class A with Hazmat and Tanker endorsements
- TWIC card

## Education

### High School Diploma — Southside High School
*2015*

## Skills

- Route planning, electronic logging devices, vehicle inspection, load securing
`,
  ],
  jobs: [
    {
      companyName: 'Tri-State Tank Lines',
      jobTitle: 'Regional Tanker Driver',
      completed: true,
      description: `Regional Tanker Driver

What you do
- Haul liquid food products within 300 miles, home four nights a week
- Inspect the vehicle before and after each trip
- Keep electronic logs

What you bring
- CDL Class A with Tanker endorsement
- Two years of driving experience
- Clean driving record

A plus
- Hazmat endorsement
- Experience with food-grade wash-out`,
    },
  ],
  quizzes: [{ category: 'Interviewing and STAR', correct: 7, questions: 8 }],
};
