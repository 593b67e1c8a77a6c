// npx tsx --tsconfig packages/api/tsconfig.json packages/api/bench/rendering.ts
// Prints how long the rendering thread takes for a resume of two pages in each template and format, beside its promise.
import { resumeTemplates } from '@career-coach/shared/resume-exports.ts';
import { renderResume } from '../src/rendering/render-resume.ts';
import { previewResume } from '../src/rendering/preview-resume.ts';
import { peopleToExport } from '../src/testing/fixtures/resumes/people-to-export.ts';

/** What the issue promises for two pages, on the server. */
const promisedMs = 300;
const runs = 20;

/** Two pages: the first entries of the fixture of many. */
const markdown = (peopleToExport['long'] ?? '').split('### Project Engineer 9')[0] ?? '';

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((one, other) => one - other)[runs / 2] ?? 0;
}

const rows: { what: string; pages: number | null; ms: number; 'of the promise': string }[] = [];
const add = (what: string, pages: number | null, ms: number) =>
  rows.push({
    what,
    pages,
    ms: Math.round(ms),
    'of the promise': `${Math.round((ms / promisedMs) * 100)} %`,
  });

const from = performance.now();
await renderResume({ markdown, template: 'classic', format: 'pdf' });
add('the very first, with thread and fonts', null, performance.now() - from);
for (const template of resumeTemplates) {
  let turn = 0;
  // A text of its own each time, so that nothing is remembered from the run before.
  const fresh = () => `${markdown}\n\nRun ${template} ${(turn += 1)}\n`;
  const { pageCount } = await renderResume({ markdown, template, format: 'pdf' });
  add(
    `${template}, PDF`,
    pageCount,
    await medianOf(() => renderResume({ markdown: fresh(), template, format: 'pdf' })),
  );
  add(`${template}, preview`, pageCount, await medianOf(() => previewResume(fresh(), template)));
}
add(
  'modern, DOCX',
  null,
  await medianOf(() => renderResume({ markdown, template: 'modern', format: 'docx' })),
);
console.table(rows);
