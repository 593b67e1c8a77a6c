import type { BankTopic } from '../question.ts';

export const software: BankTopic = {
  name: 'Software basics',
  key: 'software',
  suits:
    /software|program|develop|engineer.*(?:software|comput)|comput|javascript|typescript|python|java|\bgo\b|devops|cloud|data scien|kubernetes|docker|git\b/iu,
  questions: [
    {
      prompt: 'What is the time complexity of binary search in a sorted array of n items?',
      options: ['O(log n)', 'O(n)', 'O(1)', 'O(n log n)'],
      explanation: 'Each step halves the part that is left, so about log₂ n steps are enough.',
    },
    {
      prompt: 'In which order are items taken from a stack?',
      options: ['Last in, first out', 'First in, first out', 'Smallest first', 'At random'],
      explanation: 'Push puts on top, pop takes from the top.',
    },
    {
      prompt: 'What does a unit test check?',
      options: [
        'One small part of the program by itself',
        'The whole system with its users',
        'The speed of the network',
        'The spelling in the code',
      ],
      explanation:
        'Unit tests run a function or class in isolation, so that a failure points to one place.',
    },
    {
      prompt: 'In Git, what does a merge conflict mean?',
      options: [
        'Both sides changed the same lines, and a person has to decide',
        'The repository is broken',
        'Somebody has no access',
        'The tests fail',
      ],
      explanation: 'Git merges changes in different places by itself; for the same lines it asks.',
    },
    {
      prompt: 'Why should passwords be stored as salted hashes?',
      options: [
        'A stolen table does not give the passwords away, and equal passwords look different',
        'To save space',
        'So that they can be e-mailed to the user',
        'To make signing in faster',
      ],
      explanation: 'A hash cannot be turned back, and the salt makes precomputed tables useless.',
    },
    {
      prompt: 'What does “idempotent” mean for an operation?',
      options: [
        'Doing it twice has the same effect as doing it once',
        'It never fails',
        'It runs in constant time',
        'It has no result',
      ],
      explanation: 'Idempotent operations can be retried after a lost answer without harm.',
    },
    {
      prompt: 'What is a race condition?',
      options: [
        'The result depends on which of two concurrent steps comes first',
        'A loop that never ends',
        'A slow query',
        'A test that runs too long',
      ],
      explanation:
        'Without coordination the order of concurrent steps is not fixed, and neither is the outcome.',
    },
    {
      prompt: 'In most programming languages, what is the index of the first element of an array?',
      options: ['0', '1', '−1', 'It has none'],
      explanation:
        'C, Java, JavaScript, Python, Go and many others count from zero; a few, such as R and Lua, count from one.',
    },
    {
      prompt: 'What does continuous integration mean?',
      options: [
        'Changes are merged often, and each is built and tested automatically',
        'The program runs without a stop',
        'All teams work in one office',
        'Releases happen once a year',
      ],
      explanation: 'Small changes merged often are easy to test and to trace back.',
    },
  ],
};
