import { limits } from '@career-coach/shared/limits.ts';
import { afterAll, expect, test } from '@jest/globals';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { nursePosting } from '../../testing/careers/postings.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

const report =
  'id score match terms { term need credit source askedAt } postingTerms { term need }';
const check = `mutation ($input: CheckResumeInput!) { checkResume(input: $input) { ... on ResumeChecked { report { ${report} } } } }`;
const edit = `mutation ($input: EditPostingTermsInput!) { editPostingTerms(input: $input) { __typename
  ... on PostingTermsEdited { report { ${report} } resume { atsScore } } ... on UserError { message } } }`;
const jobDescription = nursePosting.description;

async function withReport(description: string | null = jobDescription) {
  const person = await api.givenUser();
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  const { data } = await api.run(person, check, { input: { jobDescription: description } });
  return { person, report: data.checkResume.report };
}
type Term = { term: string; need: string };
const termOf = (terms: Term[], name: string) => terms.find(({ term }) => term === name);

test('terms are promoted, demoted, taken off and added, and the resume is scored with them', async () => {
  const { person, report: before } = await withReport();
  const { data, errors } = await api.run(person, edit, {
    input: {
      reportId: before.id,
      edits: [
        { term: 'BSN', need: 'MUST_HAVE' },
        { term: 'ACLS', need: 'NICE_TO_HAVE' },
        { term: 'BLS', need: 'NOT_ASKED' },
        { term: 'Hospital ships', need: 'MUST_HAVE' },
      ],
    },
  });
  expect(errors).toBeUndefined();
  const { report: after, resume } = data.editPostingTerms;
  expect(termOf(after.terms, 'BSN')).toMatchObject({ need: 'MUST_HAVE', source: 'PERSON' });
  expect(termOf(after.terms, 'ACLS')).toMatchObject({ need: 'NICE_TO_HAVE' });
  expect(termOf(after.terms, 'BLS')).toBeUndefined();
  expect(termOf(after.terms, 'Hospital ships')).toMatchObject({
    credit: 0,
    source: 'PERSON',
    askedAt: null,
  });
  expect(after.postingTerms).toHaveLength(4);
  expect(after.match).toBeLessThanOrEqual(79);
  expect(after.match).toBeLessThan(before.match);
  expect(resume.atsScore).toBe(after.score);
});

test('the changes hold for the same posting pasted again, and for no other posting or person', async () => {
  const { person, report: before } = await withReport();
  const input = { reportId: before.id, edits: [{ term: 'Dialysis', need: 'MUST_HAVE' }] };
  await api.run(person, edit, { input });
  const again = await api.run(person, check, {
    input: { jobDescription: `\r\n${jobDescription.replaceAll('\n', '\r\n')}  ` },
  });
  expect(termOf(again.data.checkResume.report.terms, 'Dialysis')).toBeDefined();
  const other = await api.run(person, check, { input: { jobDescription: `${jobDescription} x` } });
  expect(termOf(other.data.checkResume.report.terms, 'Dialysis')).toBeUndefined();
  expect(termOf((await withReport()).report.terms, 'Dialysis')).toBeUndefined();
});

test('a term given back as posted is as the posting has it', async () => {
  const { person, report: before } = await withReport();
  const change = (need: string) =>
    api.run(person, edit, {
      input: { reportId: before.id, edits: [{ term: 'Basic life support', need }] },
    });
  expect(termOf((await change('NOT_ASKED')).data.editPostingTerms.report.terms, 'BLS')).toBe(
    undefined,
  );
  const { report: after } = (await change('AS_POSTED')).data.editPostingTerms;
  expect(after).toMatchObject({ score: before.score, terms: before.terms, postingTerms: [] });
});

test.each([
  [[], 'Change at least one term.'],
  [[{ term: ' — ', need: 'MUST_HAVE' }], 'A term needs a letter or a digit.'],
  [[{ term: 'x'.repeat(limits.postingTerms.term + 1), need: 'MUST_HAVE' }], 'at most'],
  [[{ term: 'two\nlines', need: 'MUST_HAVE' }], 'one line'],
])('%j is refused, and nothing is kept', async (edits, message) => {
  const { person, report: before } = await withReport();
  const { data } = await api.run(person, edit, { input: { reportId: before.id, edits } });
  expect(data.editPostingTerms.__typename).toBe('InvalidInput');
  expect(data.editPostingTerms.message).toContain(message);
  expect(await api.db.postingTerm.count({ where: { userId: person.id } })).toBe(0);
});

test('a report without a description has no terms to change, and one of others is not found', async () => {
  const { person, report: bare } = await withReport(null);
  const edits = [{ term: 'BLS', need: 'NOT_ASKED' }];
  expect(
    (await api.run(person, edit, { input: { reportId: bare.id, edits } })).data.editPostingTerms,
  ).toMatchObject({ __typename: 'InvalidInput' });
  const { report: others } = await withReport();
  expect(
    (await api.run(person, edit, { input: { reportId: others.id, edits } })).data.editPostingTerms,
  ).toMatchObject({ __typename: 'NotFound' });
});

test('a posting keeps so many changed terms and no more', async () => {
  const { person, report: before } = await withReport();
  const edits = Array.from({ length: limits.postingTerms.edits }, (_, index) => ({
    term: `Machine ${index} of the hall`,
    need: 'NICE_TO_HAVE',
  }));
  await api.run(person, edit, { input: { reportId: before.id, edits } });
  const { data } = await api.run(person, edit, {
    input: { reportId: before.id, edits: [{ term: 'One more', need: 'MUST_HAVE' }] },
  });
  expect(data.editPostingTerms).toMatchObject({ __typename: 'InvalidInput' });
  expect(await api.db.postingTerm.count({ where: { userId: person.id } })).toBe(
    limits.postingTerms.edits,
  );
});
