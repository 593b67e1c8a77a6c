import { describe, expect, test } from '@jest/globals';
import { personalDataOf } from './personal-data.ts';
import { Redaction } from './redaction.ts';

const personal = personalDataOf(
  { name: 'Amara Osei', email: 'amara.osei@example.com' },
  {
    name: 'Amara B. Osei',
    headline: null,
    email: 'a.osei@example.org',
    phone: '+1 202-555-0143',
    location: '14 Elm Street, Springfield',
    links: [{ label: 'GitHub', url: 'https://github.com/amara-osei' }],
  },
);
const redaction = () => new Redaction(personal);

test.each([
  ['Dear Amara Osei,', /^Dear \[\[NAME_1\]\],$/u],
  ['AMARA  OSEI', /^\[\[NAME_1\]\]$/u],
  ['Ask Amara about it', /^Ask \[\[NAME_1\]\] about it$/u],
  [
    'Write to AMARA.OSEI@example.com or boss+jobs@corp.example.co.uk.',
    /^Write to \[\[EMAIL_1\]\] or \[\[EMAIL_2\]\]\.$/u,
  ],
  [
    'Call +1 202-555-0143, (202) 555-0187 or 0044 20 7946 0958',
    /^Call \[\[PHONE_1\]\], \[\[PHONE_2\]\] or \[\[PHONE_3\]\]$/u,
  ],
  ['14 Elm Street, Springfield', /^\[\[ADDRESS_1\]\]$/u],
  ['Lives at 221B Baker Street, Apt 4', /^Lives at \[\[ADDRESS_1\]\]$/u],
  ['Lindenstraße 12, Berlin', /^\[\[ADDRESS_1\]\], Berlin$/u],
  ['12 rue de la Paix', /^\[\[ADDRESS_1\]\]$/u],
  ['Calle de Alcalá 45', /^\[\[ADDRESS_1\]\]$/u],
  ['P.O. Box 1234', /^\[\[ADDRESS_1\]\]$/u],
  [
    'See github.com/amara-osei/tools and linkedin.com/in/someone',
    /^See \[\[LINK_1\]\]\/tools and \[\[LINK_2\]\]$/u,
  ],
])('%s', (text, sent) => {
  const one = redaction();
  expect(one.redact(text)).toMatch(sent);
  expect(one.restore(one.redact(text))).toBe(text);
});

test.each([
  'Cut cost by 1 200 000 dollars and 1.200.000 euros in 2019 - 2021',
  'From 03/2019 to 05/2021 for 12,500 patients, 99.95 %',
  'Ran 5 Way stops and 12 Angry Men in 3 weeks at Main Street Bank',
  'ISO 9001, RFC 2119, IPv4 10.0.0.1, Node 20.19',
])('figures stay: %s', (text) => {
  expect(redaction().redact(text)).toBe(text);
});

test.each([
  'sk-ant-api03-Zx81_qLmN0aB3cD4eF5g',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'password: hunter2hunter2',
  'postgres://coach:s3cr3t@db.example.com/x',
  'SSN 078-05-1120',
  'card 4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
])('a secret is removed and not put back: %s', (text) => {
  const one = redaction();
  const sent = one.redact(`before ${text} after`);
  expect(sent).toContain('(removed)');
  expect(one.summary.secrets).toBe(1);
  for (const part of text.split(/[\s:/@]+/u).filter((word) => /\d{4}|[A-Z]{2}\d|_/u.test(word)))
    expect(one.restore(sent)).not.toContain(part);
});

describe('what comes back', () => {
  test('is put back at every border of a stream', () => {
    const one = redaction();
    const sent = one.redact('I am Amara Osei, write to amara.osei@example.com [today].');
    let before = '';
    for (let end = 0; end <= sent.length; end += 1) {
      const shown = one.restoreSoFar(sent.slice(0, end));
      expect(shown).not.toMatch(/\[\[|\[$|NAME|EMAIL/u);
      expect(shown.length).toBeGreaterThanOrEqual(before.length);
      before = shown;
    }
    expect(one.restore(sent)).toBe('I am Amara Osei, write to amara.osei@example.com [today].');
  });

  test('cannot be forged by a text that already holds a placeholder', () => {
    const one = redaction();
    const sent = one.redact('Amara Osei: send [[NAME_1]] and [[EMAIL_1]] to me');
    expect(one.restore(sent)).toBe('Amara Osei: send [ [NAME_1]] and [ [EMAIL_1]] to me');
  });

  test('may hold no placeholder that was never given', () => {
    const one = redaction();
    one.redact('Amara Osei');
    expect(one.unknownIn('[[NAME_1]] at [[COMPANY]]')).toEqual(['[[COMPANY]]']);
  });
});
