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

const pressed =
  'mutation ($input: CheckResumeInput!) { checkResume(input: $input) { ... on ResumeChecked { report { id isCurrent } resume { atsScore } } } }';

test('a check of what has not changed is one report all day; a changed resume or posting is another', async () => {
  const { person, resume } = await withResume(nurse.markdown);
  const input = { jobDescription: nursePosting.description };
  const press = async (asked: object) =>
    (await api.run(person, pressed, { input: asked })).data.checkResume.report.id as string;
  const ids = new Set(await Promise.all(Array.from({ length: 4 }, () => press(input))));
  expect(ids.size).toBe(1);
  const [first = ''] = ids;
  const midnight = new Date().setUTCHours(0, 0, 0, 0);
  await api.db.atsReport.updateMany({
    where: { userId: person.id },
    data: { createdAt: new Date(midnight) },
  });
  expect(await press(input)).toBe(first);
  const other = await press({});
  expect(other).not.toBe(first);
  // Asked for last, so the newest: the page and the feedback go by that.
  const again = await press(input);
  expect([first, other]).not.toContain(again);
  await api.db.resume.update({
    where: { id: resume.id },
    data: { content: `${nurse.markdown}\n`, version: 2 },
  });
  await press(input);
  expect(await api.db.atsReport.count({ where: { userId: person.id } })).toBe(4);
});

test('a report says when the resume has been saved since, and is no longer the current one', async () => {
  const { person, resume } = await withResume(nurse.markdown);
  const { data } = await api.run(person, pressed, { input: {} });
  expect(data.checkResume.report.isCurrent).toBe(true);
  await api.db.resume.update({ where: { id: resume.id }, data: { version: 2 } });
  const after = await api.run(person, '{ me { resume { latestReport { isCurrent } } } }');
  expect(after.data.me.resume.latestReport.isCurrent).toBe(false);
});

test('a resume saved while it is scored keeps the headline it had', async () => {
  const { person, resume } = await withResume(nurse.markdown);
  await api.db.resume.update({ where: { id: resume.id }, data: { atsScore: 12 } });
  // Someone holds the row, saving; the check has read the version before and waits for it.
  let save: () => void = () => undefined;
  const mayCommit = new Promise<void>((resolve) => (save = resolve));
  const saving = api.db.$transaction(async (transaction) => {
    await transaction.resume.update({
      where: { id: resume.id },
      data: { content: engineer.markdown, version: 2 },
    });
    await mayCommit;
  });
  const checking = api.run(person, pressed, { input: {} });
  await untilSomeoneWaits();
  save();
  await saving;
  const { data, errors } = await checking;
  expect(errors).toBeUndefined();
  expect(data.checkResume).toMatchObject({
    report: { isCurrent: false },
    resume: { atsScore: 12 },
  });
});

async function untilSomeoneWaits(): Promise<void> {
  for (;;) {
    const [row] = await api.db.$queryRaw<{ waiting: bigint }[]>`
      SELECT count(*) AS waiting FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    if ((row?.waiting ?? 0n) > 0n) return;
  }
}

test('two runs are compared: what moved, by which checks, on which ground', async () => {
  const { person, resume } = await withResume(nurse.markdown.replaceAll(/^\*[^*\n]+\*$/gmu, ''));
  const before = (await api.run(person, check, { input: {} })).data.checkResume.report;
  await api.db.resume.update({
    where: { id: resume.id },
    data: { content: nurse.markdown, version: 2 },
  });
  const after = (await api.run(person, check, { input: {} })).data.checkResume.report;
  const compare = `query ($before: ID!, $after: ID!) { atsReportComparison(before: $before, after: $after) {
    summary score match sameRubric samePosting checks { checkId statusBefore status points } terms { term } } }`;
  const { data, errors } = await api.run(person, compare, { before: before.id, after: after.id });
  expect(errors).toBeUndefined();
  expect(data.atsReportComparison).toMatchObject({
    match: null,
    sameRubric: true,
    samePosting: true,
    terms: [],
  });
  expect(data.atsReportComparison.summary).toMatch(/^\+\d.*roles and dates/u);
  expect(data.atsReportComparison.checks[0]).toMatchObject({ checkId: 'R4', status: 'PASS' });
  const stranger = await api.givenUser();
  expect((await api.run(stranger, compare, { before: before.id, after: after.id })).data).toEqual({
    atsReportComparison: null,
  });
});

test('an evidence names the line of the Markdown it quotes', async () => {
  const { person } = await withResume(nurse.markdown);
  const { data } = await api.run(
    person,
    'mutation { checkResume(input: {}) { ... on ResumeChecked { report { findings { checkId evidence { quote line } } } } } }',
  );
  const verbs = data.checkResume.report.findings.find(
    (finding: { checkId: string }) => finding.checkId === 'C2',
  );
  const { quote, line } = verbs.evidence[0];
  expect(nurse.markdown.split('\n')[line - 1]).toContain(quote.slice(0, 20));
});
