import type { BankTopic } from '../question.ts';

export const privacy: BankTopic = {
  name: 'Security and privacy at work',
  key: 'privacy',
  suits: null,
  questions: [
    {
      prompt: 'An e-mail asks you to confirm your password through a link. What is right?',
      options: [
        'Do not follow it; report it as phishing',
        'Follow it quickly before the account closes',
        'Answer with the password',
        'Forward it to all colleagues',
      ],
      explanation:
        'No serious service asks for a password by e-mail. Reporting protects the colleagues, too.',
    },
    {
      prompt: 'What makes a password strong above all?',
      options: [
        'Length and being used nowhere else',
        'One special character',
        'Your birthday backwards',
        'Being changed every Monday',
      ],
      explanation: 'Long and unique beats short and complicated; a password manager remembers it.',
    },
    {
      prompt: 'What does two-factor authentication add?',
      options: [
        'A second proof, such as a code or key, beside the password',
        'A second password of the same kind',
        'A longer user name',
        'A second account',
      ],
      explanation:
        'Something you have is needed beside something you know, so a stolen password alone is not enough.',
    },
    {
      prompt: 'You find a USB stick in the parking lot. What do you do?',
      options: [
        'Hand it to IT or security without plugging it in',
        'Plug it in to find the owner',
        'Keep it',
        'Format it and use it',
      ],
      explanation: 'Sticks can carry malware that starts as soon as they are plugged in.',
    },
    {
      prompt: 'When do you lock your screen?',
      options: [
        'Whenever you leave the desk',
        'At the end of the day',
        'During fire drills',
        'Only in public places',
      ],
      explanation: 'A minute is enough for somebody to read or send something in your name.',
    },
    {
      prompt: 'Which of these is personal data?',
      options: [
        'A customer’s e-mail address',
        'The price of a screw',
        'The company’s opening hours',
        'The weather',
      ],
      explanation: 'Whatever relates to an identified or identifiable person is personal data.',
    },
    {
      prompt: 'A friend asks what a well-known client bought from your company. What do you say?',
      options: [
        'That you do not talk about clients',
        'Only the price',
        'Only the product',
        'That they should keep it to themselves',
      ],
      explanation: 'Confidential matters stay at work, whoever asks.',
    },
  ],
};
