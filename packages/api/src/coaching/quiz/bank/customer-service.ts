import type { BankTopic } from '../question.ts';

export const customerService: BankTopic = {
  name: 'Customer service',
  key: 'service',
  suits: /customer|retail|sales|support|hospitality|restaurant|hotel|food|cashier|call cent/iu,
  questions: [
    {
      prompt: 'A customer is upset about a late delivery. What comes first?',
      options: [
        'Let them finish, and say that you understand the trouble',
        'Explain the delivery process',
        'Offer a discount',
        'Transfer the call',
      ],
      explanation:
        'People can follow a solution once they feel heard; until then explanations sound like excuses.',
    },
    {
      prompt: 'What is first-contact resolution?',
      options: [
        'A problem solved in the customer’s first contact, without a second one',
        'The first answer a customer gets',
        'A contract signed at the first visit',
        'The time until the phone is answered',
      ],
      explanation: 'It counts problems that needed no follow-up by the customer.',
    },
    {
      prompt: 'You do not know the answer to a customer’s question. What do you say?',
      options: [
        '“I will find out and come back to you by three o’clock.”',
        '“That is not my department.”',
        'A plausible guess',
        '“No idea.”',
      ],
      explanation: 'An honest promise with a time keeps trust. A wrong guess costs it.',
    },
    {
      prompt: 'When should a problem be escalated?',
      options: [
        'When it is beyond your authority or knowledge, with all notes passed on',
        'When the customer is unfriendly',
        'At the end of the shift',
        'Never',
      ],
      explanation:
        'Escalation is a handover. Passing on what is known spares the customer from telling it twice.',
    },
    {
      prompt: 'Which is an example of paraphrasing a customer?',
      options: [
        '“So the parcel came, but one of the two boxes was missing?”',
        '“Please calm down.”',
        '“As I said before …”',
        '“I see.”',
      ],
      explanation:
        'Paraphrasing repeats the point in your own words, so that the customer can confirm or correct it.',
    },
    {
      prompt: 'Why should a record of each contact be kept?',
      options: [
        'So that the next colleague can go on without asking again',
        'To measure how friendly the customer was',
        'To have proof against the customer',
        'It should not be kept',
      ],
      explanation:
        'A short record saves the customer from repeating and shows problems that come up often.',
    },
    {
      prompt: 'A customer asks for something you may not grant. What is best?',
      options: [
        'Say so plainly and offer what you can do',
        'Promise it to end the talk',
        'Leave them waiting',
        'Blame the company’s rules',
      ],
      explanation:
        'A clear no with an alternative is fair. A promise that cannot be kept makes the second contact worse.',
    },
  ],
};
