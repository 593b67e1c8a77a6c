import type { BankTopic } from '../question.ts';

export const sql: BankTopic = {
  name: 'SQL',
  key: 'sql',
  suits:
    /\bsql\b|database|data (?:analy|engineer|scien|warehouse)|postgres|oracle|business intelligence|analytics/iu,
  questions: [
    {
      prompt: 'Which clause keeps only certain rows before grouping?',
      options: ['WHERE', 'HAVING', 'ORDER BY', 'LIMIT'],
      explanation: 'WHERE filters rows before they are grouped; HAVING filters the groups.',
    },
    {
      prompt: 'What does a LEFT JOIN return?',
      options: [
        'All rows of the left table, with NULLs where the right has no match',
        'Only the rows with a match in both',
        'All rows of the right table',
        'Every combination of both tables',
      ],
      explanation:
        'Rows of the left table are kept in any case; without a match the right columns are NULL.',
    },
    {
      prompt: 'How do you test for a missing value?',
      options: ['column IS NULL', 'column = NULL', "column = ''", 'column == NULL'],
      explanation: 'A comparison with NULL gives unknown, never true. IS NULL is the test for it.',
    },
    {
      prompt: 'What does COUNT(column) not count?',
      options: ['Rows in which the column is NULL', 'Repeated values', 'Zeros', 'Empty texts'],
      explanation: 'COUNT(*) counts rows, COUNT(column) those with a value.',
    },
    {
      prompt: 'What does an index on a column do?',
      options: [
        'It speeds up looking up by that column and costs a little on each write',
        'It sorts the table for good',
        'It forbids repeated values',
        'It makes a backup',
      ],
      explanation:
        'An index is kept beside the table and has to be updated with it. Only a unique index forbids repeats.',
    },
    {
      prompt: 'What is a primary key?',
      options: [
        'The column or columns that identify each row, unique and not null',
        'The first column',
        'The password of the database',
        'The column with the index',
      ],
      explanation: 'No two rows share it, and it is never NULL.',
    },
    {
      prompt: 'How do you keep user input from being run as SQL?',
      options: [
        'Pass it as a parameter of a prepared statement',
        'Put it in quotes by hand',
        'Make it upper case',
        'Limit its length',
      ],
      explanation: 'A parameter is never parsed as SQL, whatever it contains.',
    },
    {
      prompt: 'What does a transaction promise?',
      options: [
        'Either all of its changes take effect or none',
        'That no error occurs',
        'That it is fast',
        'That nobody else may read',
      ],
      explanation:
        'That is atomicity: after an error or a rollback it is as if nothing had happened.',
    },
    {
      prompt: 'Which keyword removes repeated rows from a result?',
      options: ['DISTINCT', 'UNIQUE', 'GROUP', 'SINGLE'],
      explanation: 'SELECT DISTINCT returns each combination of the selected columns once.',
    },
  ],
};
