import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { limits } from '@career-coach/shared/limits.ts';
import type { User } from '../../database/generated/client.ts';
import { createTestApi } from '../../testing/test-api.ts';

let now = new Date('2026-11-23T12:00:00Z');
const api = await createTestApi({ now: () => now });
afterAll(() => api.close());
jest.setTimeout(30_000);

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

const outcome = `{ __typename ... on ResumeSaved { resume { content version } } ... on ResumeConflict { current { content version } } ... on UserError { message } }`;
const saveMutation = `mutation ($input: SaveResumeInput!) { saveResume(input: $input) ${outcome} }`;
const restoreMutation = `mutation ($input: RestoreRevisionInput!) { restoreResumeRevision(input: $input) ${outcome} }`;
const nameMutation = `mutation ($input: NameRevisionInput!) { nameRevision(input: $input) { __typename ... on RevisionNamed { revision { name } } ... on UserError { message } } }`;
const historyQuery = `query ($trashed: Boolean) { me { resume { version revisions(first: 100, trashed: $trashed) { totalCount nodes { id content cause device name version createdAt savedAt deletedAt } } } } }`;

const save = async (ana: User, content: string, version: number, cause = 'TYPED') =>
  (await api.run(ana, saveMutation, { input: { content, version, cause } })).data.saveResume;
const history = async (ana: User, trashed = false) =>
  (await api.run(ana, historyQuery, { trashed })).data.me.resume.revisions.nodes;
const restore = async (ana: User, id: string, version: number) =>
  (await api.run(ana, restoreMutation, { input: { id, version } })).data.restoreResumeRevision;

describe('the history of a resume', () => {
  test('has every save, newest first, with what made it and from where', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    later(6);
    await save(ana, 'two', 1);
    later(1);
    await save(ana, 'three', 2, 'SUGGESTION');
    expect(await history(ana)).toMatchObject([
      { content: 'three', cause: 'SUGGESTION', version: 3, device: 'Another program' },
      { content: 'two', cause: 'TYPED', version: 2 },
      { content: 'one', cause: 'TYPED', version: 1, name: null, deletedAt: null },
    ]);
  });

  test('takes what is typed within five minutes together, and no more', async () => {
    const ana = await api.givenUser();
    await save(ana, 'a', 0);
    const begun = now.toISOString();
    for (let version = 1; version <= 5; version += 1) {
      later(1);
      await save(ana, 'a'.repeat(version + 1), version);
    }
    const [last, first, ...others] = await history(ana);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ content: 'aaaaa', version: 5, createdAt: begun });
    expect(last).toMatchObject({ content: 'aaaaaa', version: 6 });
  });

  test('does not put together what was named, restored or saved on another device', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    const [one] = await history(ana);
    await api.run(ana, nameMutation, { input: { id: one.id, name: '  For   the clinic ' } });
    await save(ana, 'two', 1);
    await restore(ana, one.id, 2);
    await save(ana, 'three', 3);
    await api.db.revision.updateMany({
      where: { userId: ana.id, version: 4 },
      data: { device: 'Firefox on Linux' },
    });
    await save(ana, 'four', 4);
    expect(
      (await history(ana)).map(({ content, name, cause }: Record<string, string>) => [
        content,
        name,
        cause,
      ]),
    ).toEqual([
      ['four', null, 'TYPED'],
      ['three', null, 'TYPED'],
      ['one', null, 'RESTORED'],
      ['two', null, 'TYPED'],
      ['one', 'For the clinic', 'TYPED'],
    ]);
  });

  test('stores a text once, however often it comes back', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    for (const [version, content] of [
      [1, 'two'],
      [2, 'one'],
      [3, 'two'],
      [4, 'two'],
    ] as const) {
      later(10);
      await save(ana, content, version);
    }
    expect(await api.db.revision.count({ where: { userId: ana.id } })).toBe(4);
    expect(await api.db.revisionText.count({ where: { userId: ana.id } })).toBe(2);
    expect((await history(ana))[0]).toMatchObject({ content: 'two', version: 5 });
  });

  test('keeps what stood there before anybody kept history', async () => {
    const ana = await api.givenUser();
    const updatedAt = new Date('2026-10-01T08:00:00Z');
    await api.db.resume.create({ data: { userId: ana.id, content: 'planted', updatedAt } });
    await save(ana, 'typed', 1);
    expect(await history(ana)).toMatchObject([
      { content: 'typed', cause: 'TYPED' },
      { content: 'planted', cause: 'EARLIER', device: null, createdAt: updatedAt.toISOString() },
    ]);
  });

  test('has nothing of a save that was a conflict', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    expect((await save(ana, 'two', 7)).__typename).toBe('ResumeConflict');
    expect(await history(ana)).toHaveLength(1);
  });

  test('is stored with the save or not at all', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    await api.db.$executeRawUnsafe('ALTER TABLE "Revision" RENAME TO "Elsewhere"');
    const { errors } = await api.run(ana, saveMutation, {
      input: { content: 'two', version: 1 },
    });
    await api.db.$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "Revision"');
    expect(errors).toHaveLength(1);
    const resume = await api.db.resume.findUniqueOrThrow({ where: { userId: ana.id } });
    expect(resume).toMatchObject({ content: 'one', version: 1 });
  });
});

describe('bringing a revision back', () => {
  test('is a new revision, and what stood there stays in the history', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    later(10);
    await save(ana, 'two', 1);
    const [, one] = await history(ana);
    expect(await restore(ana, one.id, 2)).toMatchObject({
      __typename: 'ResumeSaved',
      resume: { content: 'one', version: 3 },
    });
    expect((await history(ana)).map(({ content }: { content: string }) => content)).toEqual([
      'one',
      'two',
      'one',
    ]);
  });

  test('over a version that is not the current one is a conflict and changes nothing', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    later(10);
    await save(ana, 'two', 1);
    const [, one] = await history(ana);
    expect(await restore(ana, one.id, 1)).toMatchObject({
      __typename: 'ResumeConflict',
      current: { content: 'two', version: 2 },
    });
    expect(await history(ana)).toHaveLength(2);
  });

  test('while another device saves: one of the two is a conflict, and no text is lost', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    later(10);
    await save(ana, 'two', 1);
    const [, one] = await history(ana);
    for (let version = 2; version < 12; version += 1) {
      later(10);
      const typed = `typed on ${version}`;
      const outcomes = await Promise.all([
        restore(ana, one.id, version),
        save(ana, typed, version),
      ]);
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
        'ResumeConflict',
        'ResumeSaved',
      ]);
      const [newest] = await history(ana);
      const { content } = await api.db.resume.findUniqueOrThrow({ where: { userId: ana.id } });
      expect(newest).toMatchObject({ content, version: version + 1 });
    }
  });

  test('of somebody else, or of a letter, finds nothing', async () => {
    const [ana, other] = [await api.givenUser(), await api.givenUser()];
    await save(ana, 'one', 0);
    await save(other, 'mine', 0);
    const [one] = await history(ana);
    expect((await restore(other, one.id, 1)).__typename).toBe('NotFound');
    expect((await history(other))[0].content).toBe('mine');
  });
});

describe('the name of a revision', () => {
  test('can be given, changed and taken away', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    const [{ id }] = await history(ana);
    for (const [name, called] of [
      ['First', 'First'],
      ['Second', 'Second'],
      ['  ', null],
    ]) {
      const { data } = await api.run(ana, nameMutation, { input: { id, name } });
      expect(data.nameRevision).toEqual({
        __typename: 'RevisionNamed',
        revision: { name: called },
      });
    }
    const { data } = await api.run(ana, nameMutation, {
      input: { id, name: 'x'.repeat(limits.revision.name + 1) },
    });
    expect(data.nameRevision.__typename).toBe('InvalidInput');
  });

  test('goes to a hundred of them, so that not everything can be kept for ever', async () => {
    const ana = await api.givenUser();
    await save(ana, 'one', 0);
    const [{ id }] = await history(ana);
    await api.db.$executeRaw`
      INSERT INTO "Revision" SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'name', 'kept'))).*
      FROM "Revision" r, generate_series(1, ${limits.revision.named}) WHERE r."userId" = ${ana.id}::uuid`;
    const { data } = await api.run(ana, nameMutation, { input: { id, name: 'One more' } });
    expect(data.nameRevision).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('100'),
    });
  });
});

describe('the history of a letter', () => {
  const letterFields = 'id content version revisions { nodes { id content cause } }';
  const create = `mutation { createCoverLetter(input: { companyName: "Acme", jobTitle: "Nurse", content: "one" }) { ... on CoverLetterSaved { coverLetter { ${letterFields} } } } }`;
  const result = `{ __typename ... on CoverLetterSaved { coverLetter { ${letterFields} } } }`;

  test('has what is saved from the first change on, and brings it back unless it is locked', async () => {
    const ana = await api.givenUser();
    const { id } = (await api.run(ana, create)).data.createCoverLetter.coverLetter;
    later(10);
    const saved = await api.run(
      ana,
      `mutation ($input: SaveCoverLetterInput!) { saveCoverLetter(input: $input) ${result} }`,
      { input: { id, version: 1, content: 'two' } },
    );
    const { nodes } = saved.data.saveCoverLetter.coverLetter.revisions;
    expect(nodes).toMatchObject([
      { content: 'two', cause: 'TYPED' },
      { content: 'one', cause: 'EARLIER' },
    ]);
    const restoreLetter = `mutation ($input: RestoreRevisionInput!) { restoreCoverLetterRevision(input: $input) ${result} }`;
    const input = { id: nodes[1].id, version: 2 };
    const restored = (await api.run(ana, restoreLetter, { input })).data.restoreCoverLetterRevision;
    expect(restored.coverLetter).toMatchObject({
      content: 'one',
      version: 3,
      revisions: { nodes: [{ cause: 'RESTORED' }, { cause: 'TYPED' }, { cause: 'EARLIER' }] },
    });
    expect((await restore(ana, nodes[1].id, 0)).__typename).toBe('NotFound');
    await api.run(
      ana,
      'mutation ($id: ID!) { completeCoverLetter(id: $id, version: 3) { __typename } }',
      { id },
    );
    const locked = await api.run(ana, restoreLetter, { input: { id: nodes[0].id, version: 4 } });
    expect(locked.data.restoreCoverLetterRevision.__typename).toBe('CoverLetterLocked');
  });
});
