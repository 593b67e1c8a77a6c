import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readBytes } from '../../reading/read-bytes.ts';
import { people } from '../../testing/fixtures/resumes/people.ts';
import { globalId } from '../node/global-id.ts';
import { createTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const nurse = people['nurse'] ?? '';
const exportOf = `query ($template: ResumeTemplate!, $format: ResumeExportFormat!) { resumeExport(template: $template, format: $format) {
  __typename ... on UserError { message } ... on ResumeExport { template format fileName mediaType byteSize pageCount resumeVersion
  isMachineReadable undrawable downloadPath fields { field expected found survived } lostFields { field found } } } }`;

async function givenResume(content = nurse) {
  const an = await api.givenUser();
  await api.db.resume.create({ data: { userId: an.id, content } });
  return an;
}
const ask = async (viewer: { id: string }, template = 'MODERN', format = 'PDF') =>
  (await api.run(viewer, exportOf, { template, format })).data?.resumeExport;
const download = async (viewer: { id: string } | null, path: string) => {
  const response = await fetch(`${api.url}${path}`, {
    headers: viewer ? { 'x-test-viewer': viewer.id } : {},
  });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('an export', () => {
  test('tells what survived, and the file at its address is that file', async () => {
    const an = await givenResume();
    const told = await ask(an);
    expect(told).toMatchObject({
      __typename: 'ResumeExport',
      template: 'MODERN',
      format: 'PDF',
      fileName: 'Nguyễn Văn An - Resume.pdf',
      mediaType: 'application/pdf',
      pageCount: 1,
      resumeVersion: 1,
      isMachineReadable: true,
      undrawable: [],
      lostFields: [],
    });
    expect(told.fields[0]).toEqual({
      field: 'contact.name',
      expected: 'Nguyễn Văn An',
      found: 'Nguyễn Văn An',
      survived: true,
    });
    const { response, bytes } = await download(an, told.downloadPath);
    expect(bytes.byteLength).toBe(told.byteSize);
    expect(response.headers.get('content-disposition')).toContain(
      "filename*=UTF-8''Nguy%E1%BB%85n%20V%C4%83n%20An%20-%20Resume.pdf",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await readBytes(bytes, 'a.pdf')).toMatchObject({
      document: { contact: { name: 'Nguyễn Văn An' } },
    });
  });

  test('names what does not survive, and which characters cannot be drawn', async () => {
    const an = await givenResume(
      `# Ada Example\n\nada@example.org\n\n## Experience\n\n### Baker — ร้านขนมปัง\n*2019 – 2023*\n\n- Bread\n`,
    );
    const pdf = await ask(an);
    expect(pdf.isMachineReadable).toBe(false);
    expect(pdf.undrawable).toContain('ร');
    const text = await ask(an, 'MODERN', 'TEXT');
    expect(text).toMatchObject({ isMachineReadable: true, undrawable: [], pageCount: null });
  });

  test('of a copy for a job is that copy, and only for whose it is', async () => {
    const [an, stranger] = [await givenResume(), await givenResume()];
    const copied = await api.run(
      an,
      'mutation { createTailoredResume(input: { companyName: "Clinic", jobTitle: "Nurse" }) { ... on TailoredResumeSaved { tailoredResume { id } } } }',
    );
    const { id } = copied.data.createTailoredResume.tailoredResume;
    await api.db.tailoredResume.updateMany({
      where: { userId: an.id },
      data: { content: `${nurse}\n## Awards\n\n- Nurse of the year\n`, version: 2 },
    });
    const ofCopy = (viewer: { id: string }) =>
      api.run(
        viewer,
        'query ($id: ID) { resumeExport(template: MODERN, format: MARKDOWN, tailoredResumeId: $id) { __typename ... on ResumeExport { resumeVersion downloadPath } } }',
        { id },
      );
    const told = (await ofCopy(an)).data.resumeExport;
    expect(told.resumeVersion).toBe(2);
    const { bytes } = await download(an, told.downloadPath);
    expect(new TextDecoder().decode(bytes)).toContain('Nurse of the year');
    expect((await ofCopy(stranger)).data.resumeExport.__typename).toBe('NothingToExport');
    expect((await download(stranger, told.downloadPath)).response.status).toBe(404);
  });

  test('of Markdown is the resume as it is stored', async () => {
    const an = await givenResume();
    const told = await ask(an, 'CLASSIC', 'MARKDOWN');
    const { bytes } = await download(an, told.downloadPath);
    expect(new TextDecoder().decode(bytes)).toBe(nurse);
  });

  test('of an empty resume, of too long a one and of somebody else’s is refused', async () => {
    const an = await givenResume('  ');
    expect(await ask(an)).toMatchObject({ __typename: 'NothingToExport' });
    const long = await givenResume(`# A\n\n## Experience\n\n${'- bread\n'.repeat(3_000)}`);
    expect(await ask(long)).toMatchObject({
      __typename: 'ResumeExportFailed',
      message: expect.stringContaining('more than 20 pages'),
    });
    const { downloadPath } = await ask(await givenResume());
    const eve = await api.givenUser();
    expect((await download(eve, downloadPath)).response.status).toBe(404);
    expect((await download(null, downloadPath)).response.status).toBe(401);
    const wrong = await download(an, downloadPath.replace('pdf', 'exe'));
    expect(wrong.response.status).toBe(400);
  });
});

test('a copy for a job goes out by its id, to its owner only', async () => {
  const an = await givenResume();
  const copy = await api.db.tailoredResume.create({
    data: {
      userId: an.id,
      jobTitle: 'Nurse',
      companyName: 'Harbour Clinic',
      content: nurse.replace('Intensive Care', 'Trauma'),
      masterContent: nurse,
      masterVersion: 1,
    },
  });
  const tailored = `query ($id: ID!) { resumeExport(template: CLASSIC, format: TEXT, tailoredResumeId: $id) {
    __typename ... on ResumeExport { downloadPath isMachineReadable } } }`;
  const id = globalId('TailoredResume', copy.id);
  const { resumeExport } = (await api.run(an, tailored, { id })).data;
  expect(resumeExport.isMachineReadable).toBe(true);
  const { bytes } = await download(an, resumeExport.downloadPath);
  expect(new TextDecoder().decode(bytes)).toContain('Registered Nurse, Trauma');
  const eve = await givenResume();
  expect((await download(eve, resumeExport.downloadPath)).response.status).toBe(404);
  expect((await api.run(eve, tailored, { id })).data.resumeExport.__typename).toBe(
    'NothingToExport',
  );
});

test('a chosen template is remembered and is no new version', async () => {
  const an = await givenResume();
  const choose = `mutation ($template: ResumeTemplate!) { chooseResumeTemplate(template: $template) {
    __typename ... on ResumeTemplateChosen { resume { template version } } } }`;
  expect((await api.run(an, choose, { template: 'ACADEMIC' })).data?.chooseResumeTemplate).toEqual({
    __typename: 'ResumeTemplateChosen',
    resume: { template: 'ACADEMIC', version: 1 },
  });
  const eve = await api.givenUser();
  expect((await api.run(eve, choose, { template: 'MODERN' })).data?.chooseResumeTemplate).toEqual({
    __typename: 'NotFound',
  });
});
