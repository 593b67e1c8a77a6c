import { describe, expect, test } from '@jest/globals';
import { resume } from '@career-coach/shared/resume-document/resume.arbitrary.ts';
import { printMarkdown } from '@career-coach/shared/resume-document/print-markdown.ts';
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import fc from 'fast-check';
import { drawPages, drawResume } from './draw-resume.ts';
import { loadPages } from '../reading/pdf/load-pages.ts';
import { letterData } from './letter.ts';

/** What would do something in Typst, HTML, XML, PDF or a shell, if anybody read it as that. */
const hostile = fc.oneof(
  fc.constantFrom(
    '#read("/etc/passwd")',
    '#import "parts.typ": *',
    '#set page(width: 1pt)',
    '#panic("x")',
    '#while true {}',
    '$ integral $',
    '@label <label>',
    '= Heading',
    '*#strong[x]*',
    '\\u{202e}',
    '\u202egnp.exe',
    '#sys.inputs.document',
    '"); #panic()',
    '<script>alert(1)</script>',
    '</w:t><w:p/>',
    ']]>',
    '(x) Tj ET',
    '//comment /* more',
    '~---',
    '\'\'""``',
    '{{constructor}}',
    '%s%n',
    '\u0007bell',
    '￿',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { pages } = await loadPages(bytes);
  return letters(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''));
}

/** Data and plain text look the same in every template. */
const drawings = [
  ...resumeTemplates.flatMap((template) =>
    (['pdf', 'docx'] as const).map((format) => ({ template, format })),
  ),
  { template: resumeTemplates[0], format: 'json_resume' as const },
  { template: resumeTemplates[0], format: 'text' as const },
];

describe('a text of any kind', () => {
  test('is drawn as it stands, by every template, and never run', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Many in each file: drawing and reading it back is what takes time.
        fc.array(hostile, { minLength: 6, maxLength: 10 }),
        fc.constantFrom(...resumeTemplates),
        async (texts, template) => {
          const lines = texts.map((text) => `- mark ${text.replace(/[\r\n]/gu, ' ')} kram`);
          const markdown = `# Ada\n\n## Experience\n\n### ${texts[0]?.replace(/\s/gu, ' ') ?? ''} — Works\n*2019 – 2023*\n\n${lines.join('\n')}\n`;
          const file = await drawResume({ markdown, template, format: 'pdf' });
          const text = await textOfPdf(file.bytes);
          expect(text.match(/mark/gu)?.length ?? 0).toBeGreaterThanOrEqual(texts.length);
          expect(text).not.toContain('root0');
        },
      ),
      { numRuns: 24 },
    );
  });

  test('makes a file in every format, whatever resume the dialect can say', async () => {
    await fc.assert(
      fc.asyncProperty(
        resume,
        fc.constantFrom(...drawings),
        async (document, { template, format }) => {
          const { bytes } = await drawResume({
            markdown: printMarkdown(document),
            template,
            format,
          });
          expect(bytes.byteLength).toBeGreaterThan(0);
          if (format === 'json_resume') JSON.parse(new TextDecoder().decode(bytes));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a letter holds is drawn as it stands', async () => {
    const content = 'Dear all,\n\n#panic("x") [y] $z$ *a* @b <c>\n\n#read("/etc/passwd")';
    const data = letterData({
      sender: { name: '#name[x]', email: '#a@example.com', phone: null, location: '*L*' },
      companyName: '#set text(red)',
      jobTitle: '= Baker',
      content,
      date: new Date('2026-11-23'),
    });
    const { bytes } = drawPages('letter.typ', data).pdf();
    const text = await textOfPdf(bytes);
    for (const part of ['namex', 'settextred', 'Baker', 'panicxyzabc', 'readetcpasswd'])
      expect(text).toContain(part);
  });
});
