import { afterAll, expect, test } from '@jest/globals';
import type { User } from '../../database/generated/client.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { removeExpired } from '../../upkeep/retention.ts';

const api = await createTestApi();
afterAll(() => api.close());

const resumeFields =
  '{ content version atsScore deletedAt atsReports { totalCount } revisions { nodes { content } } }';
const save = async (ana: User, content: string, version: number) =>
  (
    await api.run(
      ana,
      'mutation ($input: SaveResumeInput!) { saveResume(input: $input) { __typename ... on ResumeSaved { resume { version atsScore } } } }',
      { input: { content, version } },
    )
  ).data.saveResume;
const check = (ana: User) =>
  api
    .run(ana, 'mutation { checkResume(input: {}) { __typename } }')
    .then(({ data }) => data.checkResume);
const remove = async (ana: User) =>
  (
    await api.run(
      ana,
      'mutation { deleteResume { __typename ... on ResumeDeleted { resume { version deletedAt } } } }',
    )
  ).data.deleteResume;
const restore = async (ana: User) =>
  (
    await api.run(
      ana,
      `mutation { restoreResume { __typename ... on ResumeRestored { resume ${resumeFields} } ... on UserError { message } } }`,
    )
  ).data.restoreResume;
const look = async (ana: User) =>
  (
    await api.run(
      ana,
      `{ me { resume ${resumeFields} trashedResume { content deletedAt revisions(trashed: true) { nodes { content } } } } }`,
    )
  ).data.me;

test('a deleted resume is in the trash, and nothing reads it until it is back as it was', async () => {
  const ana = await api.givenUser({ bio: null, skills: [] });
  await save(ana, '# Ana Lima\n\n## Skills\n\n- Triage\n', 0);
  await check(ana);
  const before = (await look(ana)).resume;
  expect(before.atsReports.totalCount).toBe(1);

  expect((await remove(ana)).__typename).toBe('ResumeDeleted');
  const inTrash = await look(ana);
  expect(inTrash.resume).toBeNull();
  expect(inTrash.trashedResume).toMatchObject({
    content: null,
    deletedAt: expect.any(String),
    revisions: { nodes: [{ content: before.content }] },
  });
  expect((await check(ana)).__typename).toBe('ResumeEmpty');
  const letter = await api.run(
    ana,
    'mutation { startCoverLetter(clientKey: "letter-without-resume", input: { companyName: "Clinic", jobTitle: "Nurse", jobDescription: "We need triage." }) { __typename ... on ProfileIncomplete { missing } } }',
  );
  expect(letter.data.startCoverLetter.missing).toContain('resume');

  expect(await restore(ana)).toMatchObject({
    __typename: 'ResumeRestored',
    resume: { ...before, version: 3 },
  });
  expect((await look(ana)).trashedResume).toBeNull();
});

test('deleting or restoring twice changes nothing more', async () => {
  const ana = await api.givenUser();
  expect((await remove(ana)).__typename).toBe('NotFound');
  expect((await restore(ana)).__typename).toBe('NotFound');
  await save(ana, 'one', 0);
  const [first, second] = [await remove(ana), await remove(ana)];
  expect(second).toEqual(first);
  const [back, again] = [await restore(ana), await restore(ana)];
  expect(again).toEqual(back);
});

test('a save of the deleted one is refused, whichever device it comes from', async () => {
  const ana = await api.givenUser();
  await save(ana, 'one', 0);
  await remove(ana);
  for (const version of [1, 2]) {
    expect((await save(ana, 'two', version)).__typename).toBe('NotFound');
  }
});

test('a new resume takes the place of the one in the trash, whose history can still be brought back', async () => {
  const ana = await api.givenUser();
  await save(ana, 'old', 0);
  await check(ana);
  await remove(ana);
  const begun = await save(ana, 'new', 0);
  expect(begun).toMatchObject({ resume: { version: 3, atsScore: null } });
  // What another device still has of the old one names a version that is over.
  expect((await save(ana, 'old, typed on', 1)).__typename).toBe('ResumeConflict');
  expect(await restore(ana)).toMatchObject({
    __typename: 'NewerResume',
    message: expect.stringContaining('history'),
  });
  const { resume } = (
    await api.run(
      ana,
      '{ me { resume { content atsReports { totalCount } revisions { nodes { content } } older: revisions(trashed: true) { nodes { id content } } } } }',
    )
  ).data.me;
  expect(resume).toMatchObject({
    content: 'new',
    atsReports: { totalCount: 0 },
    revisions: { nodes: [{ content: 'new' }] },
    older: { nodes: [{ content: 'old' }] },
  });
  await api.run(
    ana,
    'mutation ($input: RestoreRevisionInput!) { restoreResumeRevision(input: $input) { __typename } }',
    { input: { id: resume.older.nodes[0].id, version: 3 } },
  );
  expect((await look(ana)).resume).toMatchObject({
    content: 'old',
    revisions: { nodes: [{ content: 'old' }, { content: 'new' }] },
  });
});

test('the trash is emptied after 30 days; what was begun since stays', async () => {
  const [ana, other] = [await api.givenUser(), await api.givenUser()];
  for (const person of [ana, other]) {
    await save(person, 'old', 0);
    await check(person);
    await remove(person);
  }
  await save(other, 'new', 0);
  const in29Days = new Date(Date.now() + 29 * 86_400_000);
  const in31Days = new Date(Date.now() + 31 * 86_400_000);
  await removeExpired(api.db, in29Days);
  expect((await look(ana)).trashedResume).not.toBeNull();
  await removeExpired(api.db, in31Days);
  const left = async (person: User) => {
    const where = { userId: person.id };
    return [
      await api.db.resume.count({ where }),
      await api.db.revision.count({ where }),
      await api.db.atsReport.count({ where }),
      await api.db.revisionText.count({ where }),
    ];
  };
  expect(await left(ana)).toEqual([0, 0, 0, 0]);
  expect(await left(other)).toEqual([1, 1, 0, 1]);
});

test('deleting while another device saves loses neither: it is in the trash or in the resume', async () => {
  const ana = await api.givenUser();
  await save(ana, 'one', 0);
  for (let round = 0; round < 8; round += 1) {
    const { version } = (await look(ana)).resume;
    const typed = `typed in round ${round}`;
    const [saved] = await Promise.all([save(ana, typed, version), remove(ana)]);
    expect((await restore(ana)).__typename).toBe('ResumeRestored');
    const { content } = (await look(ana)).resume;
    if (saved.__typename === 'ResumeSaved') expect(content).toBe(typed);
    else expect(content).not.toBe(typed);
  }
});
