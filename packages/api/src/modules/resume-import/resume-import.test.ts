import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createTestApi, type Json, type TestApi } from '../../testing/test-api.ts';
import { layoutOfCurrentResume } from './resume-import.service.ts';

const markdown = `# Nia Okafor

**Welder**

nia.okafor@example.com · +44 20 7946 0958 · Leeds, UK

## Experience

### Welder — Aire Valley Steel
*Mar 2015 – Feb 2021 · Leeds, UK*

- Welded 40 frames a week

## Skills

- MIG, TIG, reading drawings
`;

// From source, the reading thread compiles itself first.
jest.setTimeout(30_000);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const upload = async (
  viewer: { id: string } | null,
  bytes: Uint8Array | string,
  name = 'resume.md',
  headers: Record<string, string> = { 'x-requested-with': 'test' },
): Promise<{ status: number; body: Json }> => {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  const response = await fetch(`${api.url}/api/resume-imports`, {
    method: 'POST',
    body: form,
    headers: { ...headers, ...(viewer && { 'x-test-viewer': viewer.id }) },
  });
  return { status: response.status, body: await response.json() };
};

const readImport = `query ($id: ID!) { node(id: $id) { ... on ResumeImport {
  fileName format byteSize markdown warnings acceptedAt
  document { contact { name email phone location } sections { kind heading entries { title organization dates { start end isCurrent text } } skillGroups { label skills } } }
  readings { field value source confidence }
  profileSuggestion { name experience skills bio }
  user { name }
} } }`;
const accept = `mutation ($input: AcceptResumeImportInput!) { acceptResumeImport(input: $input) {
  __typename ... on ResumeSaved { resume { content version } } ... on UserError { message } ... on ResumeConflict { current { content version } } } }`;
const waiting =
  '{ me { resume { content version } resumeImports { totalCount nodes { id fileName } } } }';

describe('an uploaded resume', () => {
  test('of 50 MB is refused before it was sent', async () => {
    const nia = await api.givenUser();
    const outcome = await new Promise<{ status: number | undefined; body: string }>(
      (resolve, reject) => {
        const sent = request(
          `${api.url}/api/resume-imports`,
          {
            method: 'POST',
            headers: {
              'x-requested-with': 'test',
              'x-test-viewer': nia.id,
              'content-type': 'multipart/form-data; boundary=x',
              'content-length': 50 * 1024 * 1024,
            },
          },
          (answer) => {
            let body = '';
            answer
              .on('data', (part) => (body += String(part)))
              .on('end', () => {
                sent.destroy();
                resolve({ status: answer.statusCode, body });
              });
          },
        );
        sent.on('error', reject).write('--x\r\n');
      },
    );
    expect(outcome).toMatchObject({ status: 413, body: expect.stringContaining('TOO_LARGE') });
  });

  test('waits as an import, field by field, until its person accepts it', async () => {
    const nia = await api.givenUser();
    const { status, body } = await upload(nia, markdown, 'C:\\Users\\nia\\resume.md');
    expect(status).toBe(201);
    const { data } = await api.run(nia, readImport, { id: body.import.id });
    expect(data.node).toMatchObject({
      fileName: 'resume.md',
      format: 'MARKDOWN',
      markdown,
      acceptedAt: null,
      document: {
        contact: {
          name: 'Nia Okafor',
          email: 'nia.okafor@example.com',
          phone: '+44 20 7946 0958',
          location: 'Leeds, UK',
        },
      },
      profileSuggestion: {
        name: 'Nia Okafor',
        experience: 6,
        skills: ['MIG', 'TIG', 'reading drawings'],
        bio: 'Welder',
      },
    });
    expect(data.node.document.sections[0].entries).toEqual([
      {
        title: 'Welder',
        organization: 'Aire Valley Steel',
        dates: { start: '2015-03', end: '2021-02', isCurrent: false, text: 'Mar 2015 – Feb 2021' },
      },
    ]);
    expect(data.node.readings).toContainEqual({
      field: 'contact.email',
      value: 'nia.okafor@example.com',
      source: expect.stringContaining('nia.okafor@example.com'),
      confidence: 'HIGH',
    });

    expect((await api.run(nia, waiting)).data.me).toMatchObject({
      resume: null,
      resumeImports: { totalCount: 1 },
    });
    const corrected = markdown.replace('40 frames', '45 frames');
    const saved = await api.run(nia, accept, {
      input: { id: body.import.id, content: corrected, version: 0 },
    });
    expect(saved.data.acceptResumeImport).toEqual({
      __typename: 'ResumeSaved',
      resume: { content: corrected, version: 1 },
    });
    expect((await api.run(nia, waiting)).data.me).toEqual({
      resume: { content: corrected, version: 1 },
      resumeImports: { totalCount: 0, nodes: [] },
    });
  });

  test('tells the layout of the current resume until that is edited', async () => {
    const nia = await api.givenUser();
    const { body } = await upload(nia, markdown);
    expect(await layoutOfCurrentResume(api.db, nia.id)).toBeNull();
    await api.run(nia, accept, { input: { id: body.import.id, content: markdown, version: 0 } });
    expect(await layoutOfCurrentResume(api.db, nia.id)).toMatchObject({
      format: 'markdown',
      hasTextLayer: true,
      columns: 1,
    });
    await api.db.resume.update({ where: { userId: nia.id }, data: { content: '# Other' } });
    expect(await layoutOfCurrentResume(api.db, nia.id)).toBeNull();
  });

  test('never overwrites a resume that was saved in the meantime, and goes on waiting', async () => {
    const nia = await api.givenUser();
    const { body } = await upload(nia, markdown);
    await api.db.resume.create({ data: { userId: nia.id, content: '# Mine' } });
    for (const version of [0, 7]) {
      const { data } = await api.run(nia, accept, {
        input: { id: body.import.id, content: markdown, version },
      });
      expect(data.acceptResumeImport).toMatchObject({
        __typename: 'ResumeConflict',
        current: { content: '# Mine', version: 1 },
      });
    }
    expect((await api.run(nia, waiting)).data.me.resumeImports.totalCount).toBe(1);
  });

  test('can be discarded, by its own person only', async () => {
    const [nia, other] = [await api.givenUser(), await api.givenUser()];
    const { body } = await upload(nia, markdown);
    const discard = 'mutation ($id: ID!) { discardResumeImport(id: $id) { __typename } }';
    expect((await api.run(other, readImport, { id: body.import.id })).data.node).toBeNull();
    expect(
      (await api.run(other, discard, { id: body.import.id })).data.discardResumeImport.__typename,
    ).toBe('NotFound');
    expect(
      (await api.run(other, accept, { input: { id: body.import.id, content: 'x', version: 0 } }))
        .data.acceptResumeImport.__typename,
    ).toBe('NotFound');
    expect(
      (await api.run(nia, discard, { id: body.import.id })).data.discardResumeImport.__typename,
    ).toBe('ResumeImportDiscarded');
    expect(
      (await api.run(nia, discard, { id: body.import.id })).data.discardResumeImport.__typename,
    ).toBe('NotFound');
  });

  test('is refused without a session, without the header against forgery, and without a file', async () => {
    const nia = await api.givenUser();
    expect(await upload(null, markdown)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await upload(nia, markdown, 'a.md', {})).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'CSRF' } }] },
    });
    const empty = await fetch(`${api.url}/api/resume-imports`, {
      method: 'POST',
      headers: {
        'x-requested-with': 'test',
        'x-test-viewer': nia.id,
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: '--x--\r\n',
    });
    expect(empty.status).toBe(400);
    const json = await fetch(`${api.url}/api/resume-imports`, {
      method: 'POST',
      headers: {
        'x-requested-with': 'test',
        'x-test-viewer': nia.id,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect([400, 415]).toContain(json.status);
    expect(await api.db.resumeImport.count({ where: { userId: nia.id } })).toBe(0);
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'EMPTY', 422],
    [
      'a program',
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 1, 2, 3]),
      'UNSUPPORTED_TYPE',
      415,
    ],
    [
      'a picture named .pdf',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'PICTURE',
      415,
    ],
    ['a broken PDF', '%PDF-1.7\nnothing that follows is one', 'CORRUPT', 422],
    ['more than 5 MB', 'a'.repeat(5 * 1024 * 1024 + 1), 'TOO_LARGE', 413],
  ])('%s is refused with its own reason and nothing is saved', async (_, bytes, code, status) => {
    const nia = await api.givenUser();
    expect(await upload(nia, bytes, 'resume.pdf')).toMatchObject({
      status,
      body: {
        errors: [{ message: expect.stringContaining('Nothing was saved'), extensions: { code } }],
      },
    });
    expect(await api.db.resumeImport.count({ where: { userId: nia.id } })).toBe(0);
  });
});

test('more than ten files in a minute are refused unread, and do not stop anybody else', async () => {
  const [hasty, calm] = [await api.givenUser(), await api.givenUser()];
  const statuses: number[] = [];
  for (let file = 0; file < 11; file += 1) statuses.push((await upload(hasty, '')).status);
  expect(statuses.slice(0, 10)).not.toContain(429);
  expect(statuses[10]).toBe(429);
  expect((await upload(hasty, markdown)).body.errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED' }, message: expect.stringMatching(/again in \d+ s/) },
  ]);
  expect((await upload(calm, markdown)).status).toBe(201);
});
