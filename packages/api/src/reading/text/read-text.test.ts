import { expect, test } from '@jest/globals';
import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import { readBytes } from '../read-bytes.ts';
import type { ResumeRead } from '../read-outcome.ts';

async function read(text: string | Uint8Array): Promise<ResumeRead> {
  const outcome = await readBytes(
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    'resume.txt',
  );
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return outcome;
}
const entriesOf = ({ document }: ResumeRead, kind: SectionKind) =>
  document.sections
    .filter((section) => section.kind === kind)
    .flatMap((section) =>
      section.entries.map(({ title, organization, location, dates, bullets }) => ({
        title,
        organization,
        location,
        dates: dates?.text,
        bullets,
      })),
    );

test('Markdown of other habits is read: levels one below the other, bars, bold names, dates in the heading', async () => {
  const outcome = await read(`# Marisol Vega
Line cook | Denver, CO | marisol.vega@example.com | (202) 555-0112

# Work Experience

## Line Cook | Blue Spruce Kitchen | 2019 - Present
* 220 covers a night
* Trained four commis

## Prep Cook | Aspen Bistro | 2016 - 2019
* Kept waste under 3 %

# Education

**Culinary Certificate**, Front Range Community College (2015)

# Skills

**Stations:** grill, sauté
Knife work, inventory
`);
  expect(outcome.document.contact).toMatchObject({
    name: 'Marisol Vega',
    email: 'marisol.vega@example.com',
    phone: '(202) 555-0112',
    location: 'Denver, CO',
  });
  expect(entriesOf(outcome, 'experience')).toEqual([
    {
      title: 'Line Cook',
      organization: 'Blue Spruce Kitchen',
      location: null,
      dates: '2019 - Present',
      bullets: ['220 covers a night', 'Trained four commis'],
    },
    {
      title: 'Prep Cook',
      organization: 'Aspen Bistro',
      location: null,
      dates: '2016 - 2019',
      bullets: ['Kept waste under 3 %'],
    },
  ]);
  expect(entriesOf(outcome, 'education')).toMatchObject([
    { title: 'Culinary Certificate', organization: 'Front Range Community College', dates: '2015' },
  ]);
  expect(outcome.document.sections.find(({ kind }) => kind === 'skills')?.skillGroups).toEqual([
    { label: 'Stations', skills: ['grill', 'sauté'] },
    { label: null, skills: ['Knife work', 'inventory'] },
  ]);
});

test('plain text is read, with headings in capitals or underlined', async () => {
  const outcome = await read(`DARIUSZ NOWAK
dariusz.nowak@example.org, +48 22 555 01 42
Gdańsk, Polska

DOŚWIADCZENIE ZAWODOWE

Spawacz, Stocznia Bałtyk Sp. z o.o.          03/2015 - obecnie
- spawanie kadłubów metodą MAG
- szkolenie uczniów

Wykształcenie
-------------
Technik mechanik, Technikum Okrętowe w Gdańsku, 2010 - 2014

Umiejętności:
MAG, TIG, czytanie rysunku
`);
  expect(outcome.document.contact).toMatchObject({
    name: 'DARIUSZ NOWAK',
    email: 'dariusz.nowak@example.org',
    phone: '+48 22 555 01 42',
    location: 'Gdańsk, Polska',
  });
  expect(entriesOf(outcome, 'experience')).toMatchObject([
    {
      title: 'Spawacz',
      organization: 'Stocznia Bałtyk Sp. z o.o.',
      dates: '03/2015 - obecnie',
      bullets: ['spawanie kadłubów metodą MAG', 'szkolenie uczniów'],
    },
  ]);
  expect(entriesOf(outcome, 'education')).toMatchObject([{ dates: '2010 - 2014' }]);
  expect(outcome.document.sections.find(({ kind }) => kind === 'skills')?.skillGroups).toEqual([
    { label: null, skills: ['MAG', 'TIG', 'czytanie rysunku'] },
  ]);
});

test('text of other encodings is read', async () => {
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('Jürgen Weiß\njuergen.weiss@example.com\n', 'utf16le'),
  ]);
  expect((await read(utf16)).document.contact.name).toBe('Jürgen Weiß');
  const latin = Buffer.from('José Núñez\njose@example.org\n', 'latin1');
  expect((await read(latin)).document.contact.name).toBe('José Núñez');
});

test('FRESH is read as JSON Resume is', async () => {
  const outcome = await read(
    JSON.stringify({
      name: 'Ana Lima',
      info: { label: 'Librarian', brief: 'Ten years among books.' },
      contact: { email: 'ana.lima@example.com', phone: '+351 21 555 0142' },
      location: { city: 'Porto', country: 'PT' },
      employment: {
        history: [
          {
            employer: 'Biblioteca do Porto',
            position: 'Librarian',
            start: '2015-03',
            highlights: ['Opened on Sundays'],
          },
        ],
      },
      skills: { sets: [{ name: 'Cataloguing', skills: ['MARC', 'RDA'] }] },
      pets: [{ name: 'Rex' }],
    }),
  );
  expect(outcome.format).toBe('json_resume');
  expect(outcome.document.contact).toMatchObject({
    name: 'Ana Lima',
    headline: 'Librarian',
    email: 'ana.lima@example.com',
    location: 'Porto, PT',
  });
  expect(entriesOf(outcome, 'experience')).toMatchObject([
    { title: 'Librarian', organization: 'Biblioteca do Porto', dates: 'Mar 2015 – Present' },
  ]);
  expect(outcome.markdown).toContain('Rex');
});

test('a label of skills keeps its remark in brackets', async () => {
  const outcome = await read(`Marisol Vega
marisol.vega@example.com

SKILLS
Data Analysis (Expert): SQL, Python
Kitchen: pastry (laminated), sauces`);
  expect(outcome.document.sections.find(({ kind }) => kind === 'skills')?.skillGroups).toEqual([
    { label: 'Data Analysis (Expert)', skills: ['SQL', 'Python'] },
    { label: 'Kitchen', skills: ['pastry (laminated)', 'sauces'] },
  ]);
});
