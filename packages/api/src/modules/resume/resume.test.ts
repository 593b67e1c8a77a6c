import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { limits } from '@career-coach/shared/limits.ts';
import { createTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const save = `mutation ($input: SaveResumeInput!) { saveResume(input: $input) {
  __typename ... on ResumeSaved { resume { id content version atsScore } } ... on UserError { message } ... on ResumeConflict { current { content version } } ... on InvalidInput { issues { path } } } }`;

describe('the resume', () => {
  test('is null before the first save, and then what was saved, version by version', async () => {
    const ana = await api.givenUser();
    expect((await api.run(ana, '{ me { resume { id } } }')).data.me.resume).toBeNull();
    const first = await api.run(ana, save, { input: { content: '# Ana', version: 0 } });
    expect(first.data.saveResume).toMatchObject({
      __typename: 'ResumeSaved',
      resume: { content: '# Ana', version: 1, atsScore: null },
    });
    const second = await api.run(ana, save, { input: { content: '# Ana Lima', version: 1 } });
    expect(second.data.saveResume.resume.version).toBe(2);
    const { data } = await api.run(
      ana,
      'query ($id: ID!) { node(id: $id) { ... on Resume { content document { contact { name } } user { name } } } }',
      { id: first.data.saveResume.resume.id },
    );
    expect(data.node).toMatchObject({
      content: '# Ana Lima',
      document: { contact: { name: 'Ana Lima' } },
      user: { name: ana.name },
    });
  });

  test('saved from an older version is a conflict that shows the current one', async () => {
    const ana = await api.givenUser();
    await api.run(ana, save, { input: { content: 'one', version: 0 } });
    for (const version of [0, 2]) {
      const { data } = await api.run(ana, save, { input: { content: 'two', version } });
      expect(data.saveResume).toMatchObject({
        __typename: 'ResumeConflict',
        current: { content: 'one', version: 1 },
      });
    }
  });

  test('of two saves from the same version at the same moment, one is a conflict', async () => {
    const ana = await api.givenUser();
    await api.run(ana, save, { input: { content: 'one', version: 0 } });
    const outcomes = await Promise.all(
      ['two', 'three'].map((content) => api.run(ana, save, { input: { content, version: 1 } })),
    );
    expect(outcomes.map(({ data }) => data.saveResume.__typename).sort()).toEqual([
      'ResumeConflict',
      'ResumeSaved',
    ]);
  });

  test('that is too long or of no version is refused', async () => {
    const ana = await api.givenUser();
    const { data } = await api.run(ana, save, {
      input: { content: 'x'.repeat(limits.resume.content + 1), version: -1 },
    });
    expect(data.saveResume).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'content' }, { path: 'version' }],
    });
  });

  test('can be deleted, and a save of the deleted one says so', async () => {
    const ana = await api.givenUser();
    await api.run(ana, save, { input: { content: 'one', version: 0 } });
    const remove = 'mutation { deleteResume { __typename } }';
    expect((await api.run(ana, remove)).data.deleteResume.__typename).toBe('ResumeDeleted');
    expect((await api.run(ana, remove)).data.deleteResume.__typename).toBe('ResumeDeleted');
    expect(
      (await api.run(ana, save, { input: { content: 'two', version: 1 } })).data.saveResume
        .__typename,
    ).toBe('NotFound');
  });

  test('is not for the signed-out, nor for others', async () => {
    const [ana, other] = [await api.givenUser(), await api.givenUser()];
    const { data } = await api.run(ana, save, { input: { content: 'mine', version: 0 } });
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await api.run(other, node, { id: data.saveResume.resume.id })).data.node).toBeNull();
    expect((await api.run(null, node, { id: data.saveResume.resume.id })).data.node).toBeNull();
    expect(
      (await api.run(null, save, { input: { content: 'x', version: 0 } })).errors?.[0]?.extensions[
        'code'
      ],
    ).toBe('UNAUTHENTICATED');
  });
});
