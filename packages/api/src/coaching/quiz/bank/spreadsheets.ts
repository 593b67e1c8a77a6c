import type { BankTopic } from '../question.ts';

export const spreadsheets: BankTopic = {
  name: 'Spreadsheets',
  key: 'spreadsheet',
  suits: /excel|spreadsheet|sheets|office|clerical|admin|account|financ|data|analy|bookkeep/iu,
  questions: [
    {
      prompt: 'What does a formula in a spreadsheet cell begin with?',
      options: ['An equals sign', 'A hash', 'A colon', 'The word FORMULA'],
      explanation: 'Without the equals sign the cell holds plain text or a number.',
    },
    {
      prompt: 'What does =SUM(A1:A4) add up?',
      options: [
        'A1, A2, A3 and A4',
        'A1 and A4',
        'Rows 1 to 4 of every column',
        'A1 divided by A4',
      ],
      explanation: 'The colon names the whole range from A1 to A4.',
    },
    {
      prompt: 'What do the dollar signs in $B$2 do?',
      options: [
        'They keep the reference fixed when the formula is copied',
        'They format the cell as money',
        'They protect the cell',
        'They multiply by the exchange rate',
      ],
      explanation:
        '$B$2 is an absolute reference: column and row stay as they are when the formula moves.',
    },
    {
      prompt: 'The formula =A1*B1 in C1 is copied down to C2. What does C2 hold?',
      options: ['=A2*B2', '=A1*B1', '=A1*B2', '=B1*C1'],
      explanation:
        'Relative references move with the formula: one row down, each row number rises by one.',
    },
    {
      prompt: 'Which function counts the cells of a range that meet a condition?',
      options: ['COUNTIF', 'COUNT', 'SUM', 'LEN'],
      explanation: 'COUNTIF takes a range and a condition. COUNT counts all cells with numbers.',
    },
    {
      prompt: 'What does #DIV/0! in a cell mean?',
      options: [
        'The formula divides by zero or by an empty cell',
        'The column is too narrow',
        'The cell is locked',
        'The sheet has no data',
      ],
      explanation: 'An empty cell counts as zero, and a division by zero has no result.',
    },
    {
      prompt: 'What does a filter do to the rows that do not match?',
      options: [
        'It hides them',
        'It deletes them',
        'It moves them to a new sheet',
        'It colours them',
      ],
      explanation: 'Filtered rows are hidden and come back when the filter is cleared.',
    },
    {
      prompt: 'What is a pivot table for?',
      options: [
        'Summarising many rows by groups',
        'Rotating a chart',
        'Checking spelling',
        'Encrypting a sheet',
      ],
      explanation:
        'It groups rows by one or more columns and shows sums, counts or averages for each group.',
    },
  ],
};
