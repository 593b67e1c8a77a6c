import { afterAll, describe, expect, test } from '@jest/globals';
import type { User } from '../../database/generated/client.ts';
import { createTestApi, type Json } from '../../testing/test-api.ts';
import { removeExpired } from '../../upkeep/retention.ts';

const api = await createTestApi();
afterAll(() => api.close());

const master = `# Ana Lima

ana@example.org

## Experience

### Nurse — Harbour Clinic

- Led a team
- Kept the stock

## Skills

- Triage
`;
const copyFields =
  '{ id jobTitle companyName content version masterVersion masterChanges { masterVersion changes { index heading kind copy master } } revisions { nodes { id cause content } } latestReport { id } }';
const saved = `__typename ... on TailoredResumeSaved { tailoredResume ${copyFields} } ... on UserError { message }`;
const conflict = '... on TailoredResumeConflict { current { version } }';

const ask = async (
  ana: User,
  mutation: string,
  field: string,
  input: object,
  more = conflict,
): Promise<Json> => {
  const { data } = await api.run(
    ana,
    `mutation ($input: ${mutation}!) { ${field}(input: $input) { ${saved} ${more} } }`,
    { input },
  );
  return data[field];
};
const saveMaster = async (ana: User, content: string, version: number) => {
  const { data } = await api.run(
    ana,
    'mutation ($input: SaveResumeInput!) { saveResume(input: $input) { __typename } }',
    { input: { content, version } },
  );
  expect(data.saveResume.__typename).toBe('ResumeSaved');
};
const job = {
  companyName: 'City Hospital',
  jobTitle: 'Ward nurse',
  jobDescription:
    'We are looking for a ward nurse.\n\nRequirements:\n- Triage\n- Wound care\n- Patient education\n',
};
const create = (ana: User, input: object = job) =>
  ask(ana, 'CreateTailoredResumeInput', 'createTailoredResume', input, '');
const save = (ana: User, input: object) =>
  ask(ana, 'SaveTailoredResumeInput', 'saveTailoredResume', input);
const follow = (ana: User, input: object) =>
  ask(
    ana,
    'FollowMasterInput',
    'followMaster',
    input,
    `${conflict} ... on MasterCollides { indexes }`,
  );
const read = async (ana: User, id: string) =>
  (
    await api.run(
      ana,
      `query ($id: ID!) { node(id: $id) { ... on TailoredResume ${copyFields} } }`,
      { id },
    )
  ).data.node;

async function givenCopy(): Promise<{ ana: User; id: string }> {
  const ana = await api.givenUser();
  await saveMaster(ana, master, 0);
  return { ana, id: (await create(ana)).tailoredResume.id };
}

describe('a copy for a job', () => {
  test('is the master as it is, and changes without it', async () => {
    const { ana, id } = await givenCopy();
    const changed = master.replace('- Triage', '- Triage nursing');
    const { tailoredResume } = await save(ana, { id, version: 1, content: changed });
    expect(tailoredResume).toMatchObject({
      content: changed,
      version: 2,
      masterVersion: 1,
      masterChanges: { masterVersion: 1, changes: [] },
      revisions: { nodes: [{ cause: 'TYPED' }, { cause: 'TAILORED', content: master }] },
    });
    const { data } = await api.run(ana, '{ me { resume { content version } } }');
    expect(data.me.resume).toEqual({ content: master, version: 1 });
  });

  test('is made once, however often one presses', async () => {
    const { ana } = await givenCopy();
    const again = await Promise.all([create(ana), create(ana)]);
    expect(new Set(again.map(({ tailoredResume }) => tailoredResume.id)).size).toBe(1);
    const { data } = await api.run(ana, '{ me { tailoredResumes { totalCount } } }');
    expect(data.me.tailoredResumes.totalCount).toBe(1);
  });

  test('needs a master and a job', async () => {
    const ana = await api.givenUser();
    expect((await create(ana)).__typename).toBe('MasterMissing');
    await saveMaster(ana, master, 0);
    expect((await create(ana, { companyName: ' ', jobTitle: 'x' })).__typename).toBe(
      'InvalidInput',
    );
  });

  test('saved from an older version is a conflict; so is one of two devices that save at once', async () => {
    const { ana, id } = await givenCopy();
    const outcomes = await Promise.all(
      ['one', 'two'].map((content) => save(ana, { id, version: 1, content })),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'TailoredResumeConflict',
      'TailoredResumeSaved',
    ]);
    expect(await save(ana, { id, version: 1, content: 'three' })).toMatchObject({
      __typename: 'TailoredResumeConflict',
      current: { version: 2 },
    });
  });

  test('is found by company, position and text, page by page', async () => {
    const { ana } = await givenCopy();
    await create(ana, { companyName: 'Yard', jobTitle: 'Welder' });
    const find = async (search: string) => {
      const { data } = await api.run(
        ana,
        'query ($search: String) { me { tailoredResumes(first: 1, search: $search) { totalCount nodes { companyName } pageInfo { hasNextPage } } } }',
        { search },
      );
      return data.me.tailoredResumes;
    };
    expect(await find('')).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(await find('yard')).toMatchObject({ totalCount: 1, nodes: [{ companyName: 'Yard' }] });
    expect((await find('harbour clinic')).totalCount).toBe(2);
  });

  test('goes to the trash, comes back, and goes for good after 30 days; the master’s trash is another', async () => {
    const { ana, id } = await givenCopy();
    const run = async (field: string) =>
      (await api.run(ana, `mutation ($id: ID!) { ${field}(id: $id) { __typename } }`, { id })).data[
        field
      ].__typename;
    const counts = async () =>
      (
        await api.run(
          ana,
          '{ me { tailoredResumes { totalCount } trash: tailoredResumes(trashed: true) { totalCount } } }',
        )
      ).data.me;
    expect(await run('deleteTailoredResume')).toBe('TailoredResumeDeleted');
    expect(await counts()).toMatchObject({
      tailoredResumes: { totalCount: 0 },
      trash: { totalCount: 1 },
    });
    expect((await save(ana, { id, version: 1, content: 'x' })).__typename).toBe('NotFound');
    expect(await run('restoreTailoredResume')).toBe('TailoredResumeRestored');
    await api.run(ana, 'mutation { deleteResume { __typename } }');
    expect((await read(ana, id)).masterChanges).toBeNull();
    await removeExpired(api.db, new Date(Date.now() + 31 * 86_400_000));
    expect((await read(ana, id)).content).toBe(master);
    await run('deleteTailoredResume');
    await removeExpired(api.db, new Date(Date.now() + 31 * 86_400_000));
    expect(await api.db.tailoredResume.count({ where: { userId: ana.id } })).toBe(0);
    expect(await api.db.revision.count({ where: { userId: ana.id } })).toBe(0);
  });

  test('has a history of its own that can be brought back', async () => {
    const { ana, id } = await givenCopy();
    await save(ana, { id, version: 1, content: 'changed' });
    const { nodes } = (await read(ana, id)).revisions;
    const restored = await ask(ana, 'RestoreRevisionInput', 'restoreTailoredResumeRevision', {
      id: nodes[1].id,
      version: 2,
    });
    expect(restored.tailoredResume).toMatchObject({ content: master, version: 3 });
  });

  test('is scored on its own: the ledger and the score of the master are left alone', async () => {
    const { ana, id } = await givenCopy();
    const check = () =>
      api.run(
        ana,
        'mutation ($id: ID!) { checkTailoredResume(id: $id) { __typename ... on TailoredResumeChecked { report { id match } tailoredResume { latestReport { id } } } } }',
        { id },
      );
    const { checkTailoredResume: checked } = (await check()).data;
    expect(checked).toMatchObject({
      __typename: 'TailoredResumeChecked',
      report: { match: expect.any(Number) },
      tailoredResume: { latestReport: { id: checked.report.id } },
    });
    expect((await check()).data.checkTailoredResume.report.id).toBe(checked.report.id);
    const { data } = await api.run(
      ana,
      '{ me { resume { atsScore atsReports { totalCount } latestReport { id } } } }',
    );
    expect(data.me.resume).toEqual({
      atsScore: null,
      atsReports: { totalCount: 0 },
      latestReport: null,
    });
  });
});

describe('following the master', () => {
  test('takes what fits, keeps what the copy changed, and has nothing to offer afterwards', async () => {
    const { ana, id } = await givenCopy();
    const mine = master.replace('- Led a team', '- Led a surgical team');
    await save(ana, { id, version: 1, content: mine });
    await saveMaster(ana, master.replace('- Triage', '- Triage\n- Wound care'), 1);
    expect((await read(ana, id)).masterChanges).toMatchObject({
      masterVersion: 2,
      changes: [{ index: 0, heading: 'Skills', kind: 'FITS' }],
    });
    const { tailoredResume } = await follow(ana, { id, version: 2, masterVersion: 2, choices: [] });
    expect(tailoredResume).toMatchObject({
      content: mine.replace('- Triage', '- Triage\n- Wound care'),
      version: 3,
      masterVersion: 2,
      masterChanges: { changes: [] },
      revisions: { nodes: [{ cause: 'MERGED' }, { cause: 'TYPED' }, { cause: 'TAILORED' }] },
    });
  });

  test('never decides what collides, and does as it is told', async () => {
    const { ana, id } = await givenCopy();
    const mine = master.replace('- Led a team', '- Led a surgical team');
    await save(ana, { id, version: 1, content: mine });
    await saveMaster(ana, master.replace('- Led a team', '- Led a team of 12'), 1);
    const { changes } = (await read(ana, id)).masterChanges;
    expect(changes).toMatchObject([
      { kind: 'COLLIDES', copy: '- Led a surgical team\n', master: '- Led a team of 12\n' },
    ]);
    const at = { id, version: 2, masterVersion: 2 };
    expect(await follow(ana, { ...at, choices: [] })).toMatchObject({
      __typename: 'MasterCollides',
      indexes: [0],
    });
    expect((await read(ana, id)).version).toBe(2);
    const { tailoredResume } = await follow(ana, { ...at, choices: [{ index: 0, take: 'COPY' }] });
    expect(tailoredResume).toMatchObject({ content: mine, masterChanges: { changes: [] } });
  });

  test('a choice made on a master or a copy that has changed since is a conflict', async () => {
    const { ana, id } = await givenCopy();
    await saveMaster(ana, master.replace('- Triage', '- Triage, IV'), 1);
    await saveMaster(ana, master.replace('- Triage', '- IV therapy'), 2);
    for (const at of [
      { version: 1, masterVersion: 2 },
      { version: 2, masterVersion: 3 },
    ])
      expect((await follow(ana, { id, ...at, choices: [] })).__typename).toBe(
        'TailoredResumeConflict',
      );
    expect((await read(ana, id)).content).toBe(master);
  });

  const take = async (ana: User, input: object) =>
    (
      await api.run(
        ana,
        `mutation ($input: TakeMasterChangesInput!) { takeMasterChanges(input: $input) { __typename
          ... on MasterChangesTaken { taken { heading kind copy master } tailoredResume ${copyFields} }
          ${conflict} ... on UserError { message } } }`,
        { input },
      )
    ).data.takeMasterChanges;

  test('takes over by itself what fits; what collides is asked about until it is decided', async () => {
    const { ana, id } = await givenCopy();
    const mine = master.replace('- Led a team', '- Led a surgical team');
    await save(ana, { id, version: 1, content: mine });
    const theirs = master
      .replace('- Led a team', '- Led a team of 12')
      .replace('### Nurse', '### Senior nurse')
      .replace('- Triage', '- Triage\n- Wound care');
    await saveMaster(ana, theirs, 1);
    const taken = await take(ana, { id, version: 2, masterVersion: 2 });
    const merged = theirs.replace('- Led a team of 12', '- Led a surgical team');
    expect(taken).toMatchObject({
      __typename: 'MasterChangesTaken',
      taken: [
        { heading: 'Experience', kind: 'FITS', master: '### Senior nurse — Harbour Clinic\n' },
        { heading: 'Skills', kind: 'FITS' },
      ],
      tailoredResume: {
        content: merged,
        version: 3,
        masterChanges: { masterVersion: 2, changes: [{ kind: 'COLLIDES' }] },
        revisions: { nodes: [{ cause: 'MERGED' }, { content: mine }, { cause: 'TAILORED' }] },
      },
    });
    // Nothing fits any more: nothing is saved, and it is still asked about.
    expect(await take(ana, { id, version: 3, masterVersion: 2 })).toMatchObject({
      taken: [],
      tailoredResume: { version: 3, masterChanges: { changes: [{ kind: 'COLLIDES' }] } },
    });
    // What the person takes out again is theirs, and not offered again.
    const undone = merged.replace('\n- Wound care', '');
    await save(ana, { id, version: 3, content: undone });
    expect((await read(ana, id)).masterChanges.changes).toMatchObject([{ kind: 'COLLIDES' }]);
    const choices = [{ index: 0, take: 'MASTER' }];
    const { tailoredResume } = await follow(ana, { id, version: 4, masterVersion: 2, choices });
    expect(tailoredResume).toMatchObject({
      content: undone.replace('- Led a surgical team', '- Led a team of 12'),
      masterChanges: { changes: [] },
    });
  });

  test('takes nothing over for versions that are not the newest, for a stranger, or without a master', async () => {
    const { ana, id } = await givenCopy();
    await saveMaster(ana, master.replace('- Triage', '- Triage, IV'), 1);
    for (const at of [
      { version: 1, masterVersion: 1 },
      { version: 2, masterVersion: 2 },
    ])
      expect((await take(ana, { id, ...at })).__typename).toBe('TailoredResumeConflict');
    const now = { id, version: 1, masterVersion: 2 };
    const other = (await givenCopy()).ana;
    await saveMaster(other, `${master}\n`, 1);
    expect((await take(other, now)).__typename).toBe('NotFound');
    await api.run(ana, 'mutation { deleteResume { __typename } }');
    expect((await take(ana, now)).__typename).toBe('MasterMissing');
    expect((await read(ana, id)).content).toBe(master);
  });
});
