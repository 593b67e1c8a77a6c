import { afterAll, expect, test } from '@jest/globals';
import { rubricVersion } from '../../scoring/rubric.ts';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { engineer } from '../../testing/careers/office-people.ts';
import { engineerPosting, nursePosting } from '../../testing/careers/postings.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const api = await createTestApi();
afterAll(() => api.close());

const check = /* GraphQL */ `
  mutation ($input: CheckResumeInput!) {
    checkResume(input: $input) {
      __typename
      ... on ResumeChecked {
        report {
          id
          rubricVersion
          score
          readability
          match
          content
          resumeVersion
          jobDescription
          createdAt
          findings {
            checkId
            group
            title
            class
            severity
            status
            points
            maxPoints
            why
            fix
            gain
            evidence {
              quote
              place
            }
          }
          terms {
            term
            need
            credit
            alias
            foundIn {
              quote
              place
            }
          }
          resume {
            id
          }
        }
        resume {
          id
          atsScore
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          path
        }
      }
    }
  }
`;

const withResume = async (content: string) => {
  const person = await api.givenUser();
  const resume = await api.db.resume.create({ data: { userId: person.id, content } });
  return { person, resume };
};

test('a check stores the report and the headline together', async () => {
  const { person, resume } = await withResume(nurse.markdown);
  const { data, errors } = await api.run(person, check, {
    input: { jobDescription: nursePosting.description },
  });
  expect(errors).toBeUndefined();
  const { report } = data.checkResume;
  expect(data.checkResume).toMatchObject({
    __typename: 'ResumeChecked',
    report: {
      rubricVersion,
      resumeVersion: 1,
      jobDescription: nursePosting.description,
      resume: { id: globalId('Resume', resume.id) },
    },
    resume: { atsScore: report.score },
  });
  expect(report.match).toBeGreaterThan(80);
  expect(report.terms).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ term: 'ACLS', need: 'MUST_HAVE', credit: 1 }),
    ]),
  );
  expect(report.findings[0].gain).toBeGreaterThanOrEqual(report.findings[1].gain);
  expect(await api.db.resume.findUnique({ where: { id: resume.id } })).toMatchObject({
    atsScore: report.score,
    version: 1,
  });
});

test('without a description match is null, not zero', async () => {
  const { person } = await withResume(nurse.markdown);
  for (const input of [{}, { jobDescription: null }, { jobDescription: '  ' }]) {
    const { data } = await api.run(person, check, { input });
    expect(data.checkResume.report).toMatchObject({ match: null, jobDescription: null, terms: [] });
    expect(
      data.checkResume.report.findings.filter(
        (finding: { group: string; status: string }) =>
          finding.group === 'MATCH' && finding.status !== 'SKIPPED',
      ),
    ).toEqual([]);
  }
});

test('names of the reference vocabulary are recognised in a description', async () => {
  await api.db.skillName.createMany({
    data: [{ name: 'Blackbaud', occupationCount: 3 }],
    skipDuplicates: true,
  });
  const { person } = await withResume(nurse.markdown);
  const { data } = await api.run(person, check, {
    input: { jobDescription: 'Requirements\n- you work with blackbaud daily' },
  });
  expect(data.checkResume.report.terms).toEqual([
    expect.objectContaining({ term: 'blackbaud', credit: 0 }),
  ]);
});

test('the ledger keeps every run, newest first, and names the latest', async () => {
  const { person } = await withResume(engineer.markdown);
  await api.run(person, check, { input: {} });
  await api.run(person, check, { input: { jobDescription: engineerPosting.description } });
  await api.run(person, check, { input: { jobDescription: nursePosting.description } });
  const { data, errors } = await api.run(
    person,
    '{ me { resume { atsScore latestReport { id score match } atsReports(first: 2) { totalCount pageInfo { hasNextPage } nodes { id score match } } } } }',
  );
  expect(errors).toBeUndefined();
  const { resume } = data.me;
  expect(resume.atsReports).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(resume.latestReport).toEqual(resume.atsReports.nodes[0]);
  expect(resume.atsScore).toBe(resume.latestReport.score);
  expect(resume.atsReports.nodes[1].match).toBeGreaterThan(90);
});

test('a list of reports does not read the findings it does not show', async () => {
  const { person } = await withResume(nurse.markdown);
  await api.run(person, check, { input: {} });
  const seen = await api.statements(() =>
    api.run(person, '{ me { resume { atsReports { nodes { score } } } } }'),
  );
  expect(seen.some((text) => text.includes('AtsReport'))).toBe(true);
  expect(seen.filter((text) => text.includes('findings') || text.includes('"content"'))).toEqual(
    [],
  );
});

test('an empty resume, or none, is told so', async () => {
  const { person } = await withResume('  \n');
  const other = await api.givenUser();
  for (const viewer of [person, other]) {
    const { data } = await api.run(viewer, check, { input: {} });
    expect(data.checkResume.__typename).toBe('ResumeEmpty');
  }
  expect(await api.db.atsReport.count({ where: { userId: { in: [person.id, other.id] } } })).toBe(
    0,
  );
});

test('a description that is too long is refused', async () => {
  const { person } = await withResume(nurse.markdown);
  const { data } = await api.run(person, check, { input: { jobDescription: 'x'.repeat(20_001) } });
  expect(data.checkResume).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'jobDescription' }],
  });
});

test('feedback quotes the resume and leaves the score alone', async () => {
  const { person } = await withResume(
    nurse.markdown.replace('- Trained', '- Responsible for training'),
  );
  await api.run(person, check, { input: {} });
  const write =
    'mutation { writeResumeFeedback { __typename ... on FeedbackWritten { resume { feedback atsScore } } } }';
  const { data, errors } = await api.run(person, write);
  expect(errors).toBeUndefined();
  expect(data.writeResumeFeedback.resume.feedback).toContain(
    '“Responsible for training 9 newly licensed nurses in wound care and IV therapy”',
  );
  const stored = await api.db.resume.findUniqueOrThrow({ where: { userId: person.id } });
  expect(stored.atsScore).toBe(data.writeResumeFeedback.resume.atsScore);
});

test('a report is found by its id, by its owner alone', async () => {
  const { person } = await withResume(nurse.markdown);
  const { data } = await api.run(person, check, { input: {} });
  const read =
    'query ($id: ID!) { node(id: $id) { id ... on AtsReport { findings { checkId } terms { term } } } }';
  const id = data.checkResume.report.id;
  expect((await api.run(person, read, { id })).data.node).toMatchObject({ id });
  expect((await api.run(await api.givenUser(), read, { id })).data.node).toBeNull();
  expect((await api.run(null, check, { input: {} })).errors?.[0]?.extensions['code']).toBe(
    'UNAUTHENTICATED',
  );
});
