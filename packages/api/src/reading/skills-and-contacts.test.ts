import { expect, test } from '@jest/globals';
import { readBytes } from './read-bytes.ts';

async function read(text: string) {
  const outcome = await readBytes(Buffer.from(text), 'resume.txt');
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return outcome.document;
}

test.each<[string, (readonly [string | null, ...string[]])[]]>([
  ['Python, R, SQL', [[null, 'Python', 'R', 'SQL']]],
  ['• Python • R • SQL', [[null, 'Python', 'R', 'SQL']]],
  ['Python|R|SQL', [[null, 'Python', 'R', 'SQL']]],
  ['Python / R / SQL', [[null, 'Python', 'R', 'SQL']]],
  ['Word/Excel/PowerPoint, SAP', [[null, 'Word', 'Excel', 'PowerPoint', 'SAP']]],
  ['CI/CD, C/C++, TCP/IP, A/B testing', [[null, 'CI/CD', 'C/C++', 'TCP/IP', 'A/B testing']]],
  ['Python (5 years), Excel (advanced), Welding - 8 years', [[null, 'Python', 'Excel', 'Welding']]],
  ['Python 5+ years\nJava 3 yrs', [[null, 'Python', 'Java']]],
  ['Excel: Advanced\nWord: Expert', [[null, 'Excel', 'Word']]],
  ['Python ★★★★☆\nExcel ★★★☆☆', [[null, 'Python', 'Excel']]],
  ['Excel 80%\nWord 90%', [[null, 'Excel', 'Word']]],
  [
    'Languages: Go, Rust\nTools: Git, Docker',
    [
      ['Languages', 'Go', 'Rust'],
      ['Tools', 'Git', 'Docker'],
    ],
  ],
  [
    'Programming\nPython, Java\nDesign\nFigma, Sketch',
    [
      ['Programming', 'Python', 'Java'],
      ['Design', 'Figma', 'Sketch'],
    ],
  ],
  [
    'Microsoft Office (Word, Excel), Salesforce',
    [[null, 'Microsoft Office (Word, Excel)', 'Salesforce']],
  ],
])('skills written as “%s” are told apart by their names', async (written, groups) => {
  const { sections } = await read(`Ana Perez\nana@example.com\n\nSKILLS\n${written}\n`);
  expect(
    sections.flatMap(({ skillGroups }) =>
      skillGroups.map(({ label, skills }) => [label, ...skills]),
    ),
  ).toEqual(groups);
});

test.each([
  [
    'Ana Perez | ana@example.com | +91 98765 43210 | Bengaluru, Karnataka, India',
    '+91 98765 43210',
    'Bengaluru, Karnataka, India',
  ],
  [
    'Ana Perez\n12 High Street, Leeds LS1 4AP | 020 7946 0958 | ana@example.com',
    '020 7946 0958',
    '12 High Street, Leeds LS1 4AP',
  ],
  [
    'Ana Perez\nTel.: 0049 30 23125 014, E-Mail: ana@example.com, Hauptstr. 5, 10115 Berlin',
    '0049 30 23125 014',
    'Hauptstr. 5, 10115 Berlin',
  ],
  [
    'Ana Perez\n+55 (11) 95550-0142 • São Paulo – SP • ana@example.com',
    '+55 (11) 95550-0142',
    'São Paulo – SP',
  ],
  [
    'Ana Perez (she/her)\nToronto, ON M5V 2T6 · (416) 555-0142 · ana@example.com',
    '(416) 555-0142',
    'Toronto, ON M5V 2T6',
  ],
  [
    'Ana Perez\nPhone +1.202.555.0142 x12 / ana@example.com / Brooklyn, NY',
    '+1.202.555.0142 x12',
    'Brooklyn, NY',
  ],
  [
    'Ana Perez\nDublin 8, Ireland | 087 555 0142 | ana@example.com',
    '087 555 0142',
    'Dublin 8, Ireland',
  ],
  [
    'Ana Perez\nana@example.com / 010-5550-0142 / 서울특별시 마포구',
    '010-5550-0142',
    '서울특별시 마포구',
  ],
  ['Ana Perez\n+91 11 5550 0142\nana@example.com\nजयपुर, भारत', '+91 11 5550 0142', 'जयपुर, भारत'],
])('the header “%s” is told part by part', async (header, phone, location) => {
  const { contact } = await read(
    `${header}\n\nEXPERIENCE\n\nRoofer, Gable Inc, 2016 - 2019\n- Roofs\n`,
  );
  expect(contact).toEqual({
    name: 'Ana Perez',
    headline: null,
    email: 'ana@example.com',
    phone,
    location,
    links: [],
  });
});
