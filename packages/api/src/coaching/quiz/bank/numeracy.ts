import type { BankTopic } from '../question.ts';

export const numeracy: BankTopic = {
  name: 'Numbers and reading data',
  key: 'numeracy',
  suits: /account|financ|data|analy|statist|math|econom|budget|audit|bookkeep/iu,
  questions: [
    {
      prompt: 'A price of $80 is reduced by 25 %. What is the new price?',
      options: ['$60', '$55', '$64', '$20'],
      explanation: '25 % of 80 is 20, and 80 − 20 = 60.',
    },
    {
      prompt: 'Sales rise from 200 to 250. By how many percent?',
      options: ['25 %', '50 %', '20 %', '125 %'],
      explanation: 'The rise is 50, and 50 ÷ 200 = 0.25. The base is the old value.',
    },
    {
      prompt: 'A value rises by 10 % and then falls by 10 %. Compared with the start it is …',
      options: ['1 % lower', 'the same', '1 % higher', '10 % lower'],
      explanation: '1.10 × 0.90 = 0.99. The fall is taken from the larger value.',
    },
    {
      prompt: 'What is the median of 3, 9, 4, 20, 5?',
      options: ['5', '4', '8.2', '9'],
      explanation: 'Sorted: 3, 4, 5, 9, 20. The value in the middle is 5.',
    },
    {
      prompt: 'One very large value is added to a list of wages. Which figure changes least?',
      options: ['The median', 'The mean', 'The sum', 'The range'],
      explanation:
        'The median only looks at the middle of the sorted list; mean, sum and range all move with the large value.',
    },
    {
      prompt: 'Unemployment goes from 4 % to 5 %. This is a rise of …',
      options: ['1 percentage point', '1 percent', '5 percent', '0.25 percentage points'],
      explanation:
        'The difference of two percentages is given in percentage points; in percent of the old value it is 25 %.',
    },
    {
      prompt: 'A bar chart’s vertical axis starts at 90 instead of 0. What does that do?',
      options: [
        'It makes small differences look large',
        'It makes large differences look small',
        'Nothing',
        'It changes the data',
      ],
      explanation: 'The length of a bar stands for its value only if the axis starts at zero.',
    },
    {
      prompt: 'The 90th percentile of a wage is $98,000. What does that mean?',
      options: [
        '90 % of the workers earn $98,000 or less',
        '90 % of the workers earn more than $98,000',
        'The average is $98,000',
        'The raise was 90 %',
      ],
      explanation: 'A percentile names the value below or at which that share of the cases lies.',
    },
    {
      prompt: 'Two things rise together in a chart. What follows?',
      options: [
        'They are correlated; the cause is still open',
        'The first causes the second',
        'The second causes the first',
        'Both have the same cause',
      ],
      explanation: 'Correlation alone cannot tell which way a cause runs, or whether there is one.',
    },
  ],
};
