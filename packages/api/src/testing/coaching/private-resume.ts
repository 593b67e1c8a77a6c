import type { FictionalPerson } from '../careers/fictional-person.ts';
import type { FictionalPosting } from '../careers/postings.ts';

/** Everything here is made up: reserved numbers, example domains, documented sample keys. */
const emails = [
  'jo.doe+jobs@example.com',
  'DOE_JO@mail.example.org',
  'jo-doe.1987@sub.example.co.uk',
  'jö@bücher.example',
];
const phones = [
  '+1 (202) 555-0143',
  '202.555.0187',
  '+44 20 7946 0958',
  '0049 30 23125 555',
  '(02) 5550 1234',
  '+33 1 99 00 12 34',
];
const streets = [
  '742 Evergreen Terrace',
  '221B Baker Street, Flat 4',
  '1600 N Fictional Ave Apt 12',
  'Musterstraße 12a',
  'Am Alten Weg 7',
  '12 bis rue de la République',
  'Calle de Alcalá 45',
  'P.O. Box 9999',
  'Via Garibaldi, 101',
];
const secrets = [
  'AKIAIOSFODNN7EXAMPLE',
  `sk-ant-api03-Abc123_def456-Ghi789`,
  'hunter2hunter2',
  '078-05-1120',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
];
const links = ['linkedin.com/in/jo-doe-87', 'github.com/jodoe87', 'https://jodoe87.example.net/cv'];

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('An empty list');
  return item;
};

export interface PrivateCase {
  person: FictionalPerson;
  posting: FictionalPosting;
  /** What must not leave, by what it is. */
  planted: Record<
    'email' | 'phone' | 'street' | 'secret' | 'handle' | 'name' | 'otherEmail' | 'otherPhone',
    string
  >;
}

/** A resume and a posting with private things in head, bullets, skills and description; another mix for every index. */
export function privateCase(
  { key, name, markdown }: FictionalPerson,
  posting: FictionalPosting,
  index: number,
): PrivateCase {
  const planted = {
    email: at(emails, index),
    phone: at(phones, index),
    street: at(streets, index),
    secret: at(secrets, index),
    handle: at(links, index),
    name,
    otherEmail: `recruiting${index}@corp.example.com`,
    otherPhone: at(phones, index + 1),
  };
  const lines = [
    `- Answered the hotline ${planted.phone} and ${planted.email} for ${name} at ${planted.street}`,
    `- Kept the portfolio ${planted.handle} and the password: ${planted.secret}`,
  ];
  const [head = '', ...rest] = markdown.split('\n- ');
  return {
    person: { key, name, markdown: [`${head}\n${lines.join('\n')}`, ...rest].join('\n- ') },
    posting: {
      ...posting,
      description: `${posting.description}\n\nQuestions? Call ${planted.otherPhone}, write to ${planted.otherEmail} or visit us at ${at(streets, index + 3)}.`,
    },
    planted,
  };
}
