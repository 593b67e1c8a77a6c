import { afterAll, expect, test } from '@jest/globals';
import type { User } from '../../database/generated/client.ts';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { nursePosting } from '../../testing/careers/postings.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const api = await createTestApi();
afterAll(() => api.close());

const numbers = 'rubricVersion score readability match content resumeVersion jobDescription';
const findings = 'findings { checkId status gain evidence { quote line } } terms { term credit }';
const look = `query ($copy: ID) { atsScoreNow(tailoredResumeId: $copy) { ${numbers} ${findings} } }`;
const check = `mutation ($input: CheckResumeInput!) { checkResume(input: $input) {
  ... on ResumeChecked { report { ${numbers} ${findings} } } } }`;

const withResume = async () => {
  const person = await api.givenUser();
  const resume = await api.db.resume.create({
    data: { userId: person.id, content: nurse.markdown },
  });
  return { person, resume };
};
const scoreNow = async (person: User | null, copy: string | null = null) => {
  const { data, errors } = await api.run(person, look, { copy });
  expect(errors).toBeUndefined();
  return data.atsScoreNow;
};

test('the score as it stands is the one that a check would give, and nothing is written for it', async () => {
  const { person, resume } = await withResume();
  const input = { jobDescription: nursePosting.description };
  const { report } = (await api.run(person, check, { input })).data.checkResume;
  expect(await scoreNow(person)).toEqual(report);
  await api.db.resume.update({
    where: { id: resume.id },
    data: {
      content: nurse.markdown.replace('- Trained', '- Responsible for training'),
      version: 2,
    },
  });
  const before = await api.db.resume.findUnique({ where: { id: resume.id } });
  const now = await scoreNow(person);
  expect(now).toMatchObject({ resumeVersion: 2, jobDescription: nursePosting.description });
  expect(now.content).toBeLessThan(report.content);
  expect(await api.db.atsReport.count({ where: { userId: person.id } })).toBe(1);
  expect(await api.db.resume.findUnique({ where: { id: resume.id } })).toEqual(before);
});

test('a copy is held against its own job, by its owner alone', async () => {
  const { person } = await withResume();
  const copy = await api.db.tailoredResume.create({
    data: {
      userId: person.id,
      jobTitle: 'Nurse',
      companyName: 'Clinic',
      jobDescription: nursePosting.description,
      content: nurse.markdown,
      masterContent: nurse.markdown,
      masterVersion: 1,
      version: 4,
    },
  });
  const id = globalId('TailoredResume', copy.id);
  expect(await scoreNow(person, id)).toMatchObject({
    resumeVersion: 4,
    match: expect.any(Number),
    jobDescription: nursePosting.description,
  });
  expect(await scoreNow(await api.givenUser(), id)).toBeNull();
  await api.db.tailoredResume.update({ where: { id: copy.id }, data: { deletedAt: new Date() } });
  expect(await scoreNow(person, id)).toBeNull();
});

test('without a text there is nothing to score, and without a person nobody to ask', async () => {
  expect(await scoreNow(await api.givenUser())).toBeNull();
  const { errors } = await api.run(null, look, {});
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
