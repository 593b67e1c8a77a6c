import { expect, test } from '@jest/globals';
import { readBytes } from './read-bytes.ts';

/** Says twice and more what it is about, as people do. */
const resume = `Dana Whitfield
dana@example.com

SUMMARY

Shift supervisor at Northwind since 2019, trained at Lakeside College.

EXPERIENCE

Shift supervisor
Northwind
2019 - Present
- Before that shift supervisor of the night at Harbor Freight Lines

Loader
Harbor Freight Lines
2015 - 2019
- Loaded for Northwind

EDUCATION

Diploma in Logistics
Lakeside College
2013 - 2015

Diploma in Rigging
Lakeside College
2011 - 2013
`;

test('each field names the line it was read from, also where its words stand elsewhere', async () => {
  const read = await readBytes(Buffer.from(resume), 'resume.txt');
  if (read.kind !== 'read') throw new Error(read.message);
  const sources = Object.fromEntries(
    read.readings
      .filter(({ field }) => /^(?:experience|education)/u.test(field))
      .map(({ field, source }) => [field, source]),
  );
  expect(sources).toEqual({
    'experience.0.title': '“Shift supervisor”',
    'experience.0.organization': '“Northwind”',
    'experience.0.dates': '“2019 - Present”',
    'experience.1.title': '“Loader”',
    'experience.1.organization': '“Harbor Freight Lines”',
    'experience.1.dates': '“2015 - 2019”',
    'education.0.title': '“Diploma in Logistics”',
    'education.0.organization': '“Lakeside College”',
    'education.0.dates': '“2013 - 2015”',
    'education.1.title': '“Diploma in Rigging”',
    'education.1.organization': '“Lakeside College”',
    'education.1.dates': '“2011 - 2013”',
  });
});
