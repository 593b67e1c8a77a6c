import type { BankTopic } from '../question.ts';

export const projects: BankTopic = {
  name: 'Project work',
  key: 'project',
  suits: /project|product|manage|scrum|agile|operations|lead|supervis|business/iu,
  questions: [
    {
      prompt: 'What is the critical path of a project?',
      options: [
        'The longest chain of dependent tasks: a delay there delays the end',
        'The most dangerous task',
        'The tasks with the highest cost',
        'The list of all risks',
      ],
      explanation: 'It sets the shortest possible duration. Tasks off the path have slack.',
    },
    {
      prompt: 'Scope, time and cost are often drawn as a triangle. What does it say?',
      options: [
        'One cannot change without an effect on at least one other',
        'All three are always fixed',
        'Cost matters most',
        'Projects have three phases',
      ],
      explanation:
        'More scope in the same time costs more; less money means less scope or more time.',
    },
    {
      prompt: 'Which goal is measurable?',
      options: [
        'Answer 90 % of requests within one working day by June',
        'Be more responsive',
        'Improve the service a lot',
        'Do our best for customers',
      ],
      explanation:
        'It has a number, a unit and a date, so that anybody can tell whether it was reached.',
    },
    {
      prompt: 'What is a milestone?',
      options: [
        'A point in time at which something agreed is done',
        'A task of more than a month',
        'The budget',
        'A weekly meeting',
      ],
      explanation: 'A milestone has no duration of its own; it marks that a stage is reached.',
    },
    {
      prompt: 'In Scrum, who orders the product backlog?',
      options: [
        'The product owner',
        'The scrum master',
        'Every developer for themselves',
        'The customer service',
      ],
      explanation:
        'The Scrum Guide makes the product owner accountable for the order of the backlog.',
    },
    {
      prompt: 'What is a retrospective for?',
      options: [
        'Finding what the team should keep and change in how it works',
        'Showing the product to customers',
        'Assigning blame',
        'Planning holidays',
      ],
      explanation: 'It looks at the way of working. The product itself is looked at in the review.',
    },
    {
      prompt: 'A new wish comes in halfway through a fixed-date project. What should happen first?',
      options: [
        'Its effect on time and cost is estimated and decided on',
        'It is built at once',
        'It is refused',
        'It is noted and forgotten',
      ],
      explanation:
        'Unweighed additions are how scope creeps. A decision with the effect on the table keeps the plan honest.',
    },
    {
      prompt: 'What does a work-in-progress limit on a Kanban board do?',
      options: [
        'It caps how many items may be in one stage at once',
        'It caps the hours a person may work',
        'It limits the size of the team',
        'It sets the deadline',
      ],
      explanation:
        'Fewer things at once are finished sooner, and a stage that is full shows where work piles up.',
    },
  ],
};
