import type { BankTopic } from '../question.ts';

export const communication: BankTopic = {
  name: 'Workplace communication',
  key: 'communication',
  suits: null,
  questions: [
    {
      prompt: 'Which subject line tells a busy reader most?',
      options: [
        'Approval needed by Friday: overtime for the May shift',
        'Question',
        'Important!',
        'Following up on our conversation',
      ],
      explanation: 'It names what is wanted, by when and about what, before the message is opened.',
    },
    {
      prompt: 'You receive an e-mail that makes you angry. What is the most useful first step?',
      options: [
        'Wait, then answer the matter and leave the tone aside',
        'Answer at once while it is fresh',
        'Copy in your manager’s manager',
        'Delete it',
      ],
      explanation:
        'A message cannot be taken back. After a pause it is easier to answer what was asked.',
    },
    {
      prompt: 'What is active listening?',
      options: [
        'Giving full attention and checking that you understood',
        'Preparing your answer while the other speaks',
        'Agreeing with the speaker',
        'Taking down every word',
      ],
      explanation: 'It means attending, asking and restating, so that the speaker can correct you.',
    },
    {
      prompt: 'A colleague hands over a task to you. What makes sure that nothing is lost?',
      options: [
        'You repeat back what you understood, and they confirm',
        'You nod',
        'You both hurry',
        'You promise to ask later',
      ],
      explanation:
        'Reading back (closed-loop communication) shows a misunderstanding while it can still be corrected.',
    },
    {
      prompt: 'Which feedback is specific?',
      options: [
        '“In the report the totals on page 2 do not match the table; please check them.”',
        '“This is sloppy.”',
        '“You should be more careful.”',
        '“Good job, keep it up.”',
      ],
      explanation:
        'It names what was seen and what should change. The others judge the person or say nothing to act on.',
    },
    {
      prompt: 'You will miss a deadline. When should you say so?',
      options: [
        'As soon as you know, with a new date',
        'On the day itself',
        'Afterwards, with an explanation',
        'When somebody asks',
      ],
      explanation: 'Early warning lets others re-plan. The same news late leaves them no choice.',
    },
    {
      prompt: 'What does “reply all” do?',
      options: [
        'Sends your answer to the sender and all other visible recipients',
        'Sends it to everyone in the company',
        'Sends it only to the sender',
        'Sends it to the hidden (Bcc) recipients as well',
      ],
      explanation:
        'The sender and everyone in To and Cc get it. Bcc recipients are not visible to you and do not get it.',
    },
    {
      prompt: 'Who sees the addresses in the Bcc field of an e-mail?',
      options: ['Only the sender', 'Everyone who gets the mail', 'Those in To', 'Those in Cc'],
      explanation: 'Bcc means blind carbon copy: the other recipients do not see who is there.',
    },
  ],
};
