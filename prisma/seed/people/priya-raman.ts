import type { SeedPerson } from '../seed-person.ts';

export const priyaRaman: SeedPerson = {
  number: 3,
  key: 'priya-raman',
  email: 'priya.raman@example.com',
  name: 'Priya Raman',
  industry: 'technology/software',
  experience: 6,
  bio: 'Backend developer in Bengaluru, at home in payments and in databases.',
  skills: ['Java', 'Kotlin', 'PostgreSQL', 'Kafka', 'AWS', 'Testing'],
  resumes: [
    `# Priya Raman

**Backend Developer**

priya.raman@example.com · Bengaluru, India · [Portfolio](https://priya-raman.example.com)

## Summary

Backend developer with six years in payments. Cares about correct numbers, readable code and calm on-call weeks.

## Experience

### Senior Software Developer — Tarang Payments
*Apr 2022 – Present · Bengaluru*

- Designed the ledger service that settles 3 million payments a day with PostgreSQL and Kafka
- Cut settlement time from six hours to 40 minutes by processing in partitions
- Mentored five developers and introduced contract tests between 12 services

### Software Developer — Neem Labs
*Jul 2019 – Mar 2022 · Chennai*

- Built REST APIs in Java and Spring for a clinic booking product with 80,000 users
- Reduced failed bookings by 60 % by making retries idempotent
- Moved nightly reports to AWS, which saved 30 % of their cost

## Education

### Bachelor of Engineering, Computer Science — Kaveri Institute of Technology
*Aug 2015 – May 2019 · Chennai*

## Skills

- **Languages:** Java, Kotlin, SQL, Python
- **Systems:** PostgreSQL, Kafka, Redis, AWS, Docker, Kubernetes
- **Practice:** testing, code review, on-call
`,
  ],
  jobs: [
    {
      companyName: 'Meridian Ledger',
      jobTitle: 'Staff Engineer, Payments',
      completed: true,
      description: `Staff Engineer, Payments

You will
- Design services that move money correctly and can prove it
- Lead the move of our ledger to event sourcing
- Mentor engineers across three teams

We look for
- 5+ years with Java or Kotlin
- Deep knowledge of PostgreSQL and Kafka
- Experience with AWS and Kubernetes

Nice to have
- Experience with event sourcing
- Knowledge of Go`,
    },
  ],
  quizzes: [
    { category: 'SQL', correct: 6, questions: 8 },
    { category: 'Software basics', correct: 7, questions: 8 },
  ],
};
