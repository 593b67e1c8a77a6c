import type { BankTopic } from '../question.ts';

export const safety: BankTopic = {
  name: 'Safety at work',
  key: 'safety',
  suits:
    /safety|osha|construct|weld|electric|plumb|mainten|manufactur|warehouse|machin|truck|transport|farm|install|repair|mechanic|production/iu,
  questions: [
    {
      prompt: 'In the hierarchy of controls, which measure is the most effective?',
      options: ['Removing the hazard', 'Warning signs', 'Gloves and goggles', 'Training'],
      explanation:
        'Elimination stands at the top: what is no longer there can hurt nobody. Personal protective equipment stands at the bottom.',
    },
    {
      prompt: 'What does PPE stand for?',
      options: [
        'Personal protective equipment',
        'Public protection exercise',
        'Permanent plant exit',
        'Primary prevention effort',
      ],
      explanation: 'Helmets, gloves, goggles, hearing protection and the like.',
    },
    {
      prompt: 'What is lockout/tagout for?',
      options: [
        'Keeping a machine from being energised while somebody works on it',
        'Keeping visitors out of the plant',
        'Marking finished goods',
        'Recording working hours',
      ],
      explanation:
        'The energy source is locked off and tagged, so that nobody can switch it on during the work.',
    },
    {
      prompt: 'How should a heavy box be lifted from the floor?',
      options: [
        'Close to the body, with bent knees and a straight back',
        'With straight legs and a bent back',
        'With arms stretched out',
        'With a twist of the hips',
      ],
      explanation:
        'Held close and lifted from the legs, the load strains the back least. If it is too heavy, get help or a hoist.',
    },
    {
      prompt: 'Where do you find the hazards and first-aid measures of a chemical at work?',
      options: [
        'In its safety data sheet',
        'On the invoice',
        'In the phone book',
        'On the company’s web shop',
      ],
      explanation:
        'The safety data sheet has fixed sections, among them hazards, first aid, storage and protective equipment.',
    },
    {
      prompt: 'What is a near miss?',
      options: [
        'An event that could have hurt somebody but did not',
        'A small injury',
        'A late delivery',
        'A faulty alarm',
      ],
      explanation: 'Reporting near misses lets the cause be removed before somebody is hurt.',
    },
    {
      prompt: 'A grease fire starts in a pan. What must you not do?',
      options: [
        'Pour water on it',
        'Turn off the heat',
        'Cover it with a lid',
        'Use a suitable extinguisher',
      ],
      explanation:
        'Water sinks below the burning grease, turns to steam at once and throws the burning grease out.',
    },
    {
      prompt: 'You smell gas in a closed room. What is right?',
      options: [
        'Leave, switch nothing, and call for help from outside',
        'Switch on the light to find the leak',
        'Switch on the fan',
        'Light a match',
      ],
      explanation: 'Any switch can make a spark. Help is called from a safe place.',
    },
  ],
};
