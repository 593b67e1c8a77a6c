import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { people } from '../testing/fixtures/resumes/people.ts';
import { peopleToExport } from '../testing/fixtures/resumes/people-to-export.ts';
import { openZip } from '../reading/zip.ts';
import { drawResume } from './draw-resume.ts';

const nurse = people['nurse'] ?? '';
/** The official validator of the schema, which is CommonJS. */
const jsonResumeSchema = createRequire(import.meta.url)('@jsonresume/schema') as {
  validate(resume: unknown, done: (errors: { stack: string }[] | null) => void): void;
};
const problemsOf = (resume: unknown) => {
  let problems: string[] = [];
  jsonResumeSchema.validate(resume, (errors) => {
    problems = (errors ?? []).map(({ stack }) => stack);
  });
  return problems;
};
const jsonOf = async (markdown: string) => {
  const { bytes } = await drawResume({ markdown, template: 'classic', format: 'json_resume' });
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, never>;
};

describe('JSON Resume', () => {
  test.each(Object.entries(peopleToExport))('%s is valid by the official schema', async (_, md) => {
    expect(problemsOf(await jsonOf(md))).toEqual([]);
  });

  test('a wrong e-mail, address or date does not make it invalid', async () => {
    const resume = await jsonOf(
      '# Ada\n\nEmail: not an address · [x](not a url) · ada@example.org\n\n## Experience\n\n### Baker — Works\n*March*\n',
    );
    expect(problemsOf(resume)).toEqual([]);
    expect(problemsOf({ basics: { email: 'no' } })).not.toEqual([]);
  });

  test('has its fields where the schema has them', async () => {
    expect(await jsonOf(nurse)).toMatchObject({
      basics: {
        name: 'Nguyễn Văn An',
        label: 'Registered Nurse, Intensive Care',
        email: 'an.nguyen@example.com',
        location: { city: 'Portland', region: 'OR' },
      },
      work: [
        {
          name: 'Cedar Falls Medical Center',
          position: 'Charge Nurse',
          startDate: '2019-03',
        },
        { startDate: '2014-06', endDate: '2019-02' },
      ],
      education: [{ institution: 'Willamette Valley College', startDate: '2010', endDate: '2014' }],
      skills: [
        { name: 'Clinical', keywords: ['ventilators', 'triage', 'IV therapy', 'wound care'] },
        {},
      ],
      languages: [
        { language: 'Vietnamese', fluency: 'native' },
        { language: 'English', fluency: 'fluent' },
      ],
    });
  });
});

describe('a Word document', () => {
  test.each(resumeTemplates)('in %s has real headings, lists and links', async (template) => {
    const { bytes } = await drawResume({
      markdown: `${nurse}\n## Links\n\n- [the protocol](https://example.org/p)\n  - nested\n`,
      template,
      format: 'docx',
    });
    const files = openZip(bytes).unpack();
    const xml = new TextDecoder().decode(files.get('word/document.xml'));
    const rels = new TextDecoder().decode(files.get('word/_rels/document.xml.rels'));
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'ListBullet', 'Hyperlink'])
      expect(xml).toContain(`w:val="${style}"`);
    expect(xml).toContain('<w:ilvl w:val="1"/>');
    expect(rels).toContain('https://example.org/p');
    expect(rels).toContain('mailto:an.nguyen@example.com');
  });
});

describe('a PDF', () => {
  test.each(resumeTemplates)('in %s is tagged, titled, and says its language', async (template) => {
    const { bytes } = await drawResume({
      markdown: peopleToExport['longWords'] ?? '',
      template,
      format: 'pdf',
    });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/u);
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (de)');
    expect(text).toContain('pdfuaid:part');
  });
});

test('paper is the one of the person’s country', async () => {
  const boxOf = async (markdown: string) => {
    const { bytes } = await drawResume({ markdown, template: 'modern', format: 'pdf' });
    return /\/MediaBox \[0 0 ([\d.]+)/u.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  };
  expect(await boxOf(nurse)).toBe('612');
  expect(await boxOf(people['electrician'] ?? '')).toMatch(/^595\.2/u);
});
