import { afterAll, expect, test } from '@jest/globals';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

const triage = `mutation ($input: TriageTermInput!) { triageTerm(input: $input) { __typename
  ... on TermTriaged { triage { id term verdict } } ... on UserError { message } } }`;
const check = `mutation ($input: CheckResumeInput!) { checkResume(input: $input) { ... on ResumeChecked {
  report { score findings { checkId fix gain } terms { term credit triage { verdict } } } } } }`;
const input = { jobDescription: 'Requirements\n- Kubernetes\n- Terraform\n- Epic' };

async function someone() {
  const person = await api.givenUser();
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  const judge = (term: string, verdict: string | null) =>
    api.run(person, triage, { input: { term, verdict } });
  const scored = async () => (await api.run(person, check, { input })).data.checkResume.report;
  return { person, judge, scored };
}
const of = (report: { terms: { term: string }[] }, name: string) =>
  report.terms.find(({ term }) => term === name);
const fixOf = (report: { findings: { checkId: string; fix: string | null }[] }) =>
  report.findings.find(({ checkId }) => checkId === 'M1')?.fix;

test('a verdict is kept, shown at the next check under any spelling, and changes no score', async () => {
  const { judge, scored } = await someone();
  const before = await scored();
  expect(fixOf(before)).toContain('Kubernetes');
  await judge('K8s', 'NOT_MINE');
  const after = await scored();
  expect(of(after, 'Kubernetes')).toMatchObject({ credit: 0, triage: { verdict: 'NOT_MINE' } });
  expect(of(after, 'Terraform')).toMatchObject({ triage: null });
  expect(after.score).toBe(before.score);
  expect(fixOf(after)).not.toContain('Kubernetes');
  expect(fixOf(after)).toContain('Terraform');
});

test('the last verdict counts, pressing twice is once, and taking it back forgets it', async () => {
  const { person, judge, scored } = await someone();
  await Promise.all([judge('Terraform', 'LEARN'), judge('Terraform', 'LEARN')]);
  expect((await judge('terraform', 'HAVE')).data.triageTerm.triage.verdict).toBe('HAVE');
  expect(await api.db.termTriage.count({ where: { userId: person.id } })).toBe(1);
  expect((await judge('Terraform', null)).data.triageTerm).toEqual({
    __typename: 'TermTriaged',
    triage: null,
  });
  expect(of(await scored(), 'Terraform')).toMatchObject({ triage: null });
});

test('the learning list is what is to be learned, newest first', async () => {
  const { person, judge } = await someone();
  await judge('Terraform', 'LEARN');
  await judge('Epic', 'HAVE');
  await judge('Kubernetes', 'LEARN');
  const { data, errors } = await api.run(
    person,
    '{ me { learning: termTriages(verdict: LEARN) { totalCount nodes { term } } all: termTriages { totalCount } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.me.learning).toEqual({
    totalCount: 2,
    nodes: [{ term: 'Kubernetes' }, { term: 'Terraform' }],
  });
  expect(data.me.all.totalCount).toBe(3);
});

test('nothing is put into the resume by a verdict', async () => {
  const { person, judge } = await someone();
  await judge('Terraform', 'HAVE');
  expect(await api.db.resume.findUnique({ where: { userId: person.id } })).toMatchObject({
    content: nurse.markdown,
    version: 1,
  });
});

test('what is no term is refused', async () => {
  const { judge } = await someone();
  for (const term of ['', '—', 'x'.repeat(81)])
    expect((await judge(term, 'LEARN')).data.triageTerm.__typename).toBe('InvalidInput');
});
