import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { loadPages } from '../../reading/pdf/load-pages.ts';
import { rowsOf, textOf } from '../../reading/pdf/rows.ts';
import { createTestApi, type TestApi } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ now: () => new Date('2026-11-23T12:00:00Z') });
});
afterAll(() => api.close());

const content = `Dear Ms Okafor,

#let me = [be] your *baker* <here>.
I bake 400 loaves a night.

Yours sincerely,
Zoë Nguyễn`;

async function givenLetter(fields: { resume?: string } = {}) {
  const zoe = await api.givenUser({
    name: 'Zoë Nguyễn',
    email: `zoe-${Math.random()}@example.com`,
  });
  if (fields.resume !== undefined)
    await api.db.resume.create({ data: { userId: zoe.id, content: fields.resume } });
  const letter = await api.db.coverLetter.create({
    data: { userId: zoe.id, companyName: 'Bäckerei Müller', jobTitle: 'Baker', content },
  });
  return { zoe, id: globalId('CoverLetter', letter.id), letter };
}

const download = async (viewer: { id: string } | null, id: string, format: string) => {
  const response = await fetch(`${api.url}/api/cover-letters/${id}/export?format=${format}`, {
    headers: viewer ? { 'x-test-viewer': viewer.id } : {},
  });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('a cover letter as a file', () => {
  test('a PDF has the whole text, as it was written, with date, company and sender', async () => {
    const { zoe, id } = await givenLetter({
      resume: '# Zoë Nguyễn\n\nzoe@example.org · +44 20 7946 0958 · Leeds, UK\n',
    });
    const { response, bytes } = await download(zoe, id, 'pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Zoe Nguyen - Cover letter - Backerei Muller.pdf"; filename*=UTF-8''Zo%C3%AB%20Nguy%E1%BB%85n%20-%20Cover%20letter%20-%20B%C3%A4ckerei%20M%C3%BCller.pdf`,
    );
    const { pages } = await loadPages(bytes);
    const lines = pages
      .flatMap((page) => rowsOf(page.pieces))
      .map((row) => textOf(row.segments.flatMap((segment) => segment.pieces)));
    expect(lines).toEqual([
      'Zoë Nguyễn',
      'zoe@example.org · +44 20 7946 0958 · Leeds, UK',
      '23 November 2026',
      'Bäckerei Müller',
      'Baker',
      'Dear Ms Okafor,',
      '#let me = [be] your *baker* <here>.',
      'I bake 400 loaves a night.',
      'Yours sincerely,',
      'Zoë Nguyễn',
    ]);
  });

  test('a Word document and a text have it too, dated when the letter was completed', async () => {
    const { zoe, id, letter } = await givenLetter();
    await api.db.coverLetter.update({
      where: { id: letter.id },
      data: { status: 'completed', completedAt: new Date('2026-11-20T08:00:00Z') },
    });
    const text = new TextDecoder().decode((await download(zoe, id, 'txt')).bytes);
    expect(text).toBe(
      `Zoë Nguyễn\n${zoe.email}\n\n20 November 2026\n\nBäckerei Müller\n\nBaker\n\n${content}\n`,
    );
    const word = await download(zoe, id, 'docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    // mammoth's plain text leaves line breaks out.
    expect(value.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  test('is for its owner only, in a format there is, and not from the trash', async () => {
    const { zoe, id, letter } = await givenLetter();
    const eve = await api.givenUser();
    expect((await download(null, id, 'pdf')).response.status).toBe(401);
    expect((await download(eve, id, 'pdf')).response.status).toBe(404);
    expect((await download(zoe, 'nothing', 'pdf')).response.status).toBe(404);
    expect((await download(zoe, id, 'exe')).response.status).toBe(400);
    await api.db.coverLetter.update({ where: { id: letter.id }, data: { deletedAt: new Date() } });
    expect((await download(zoe, id, 'pdf')).response.status).toBe(404);
  });
});
