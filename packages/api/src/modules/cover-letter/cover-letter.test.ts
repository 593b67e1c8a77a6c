import { afterAll, describe, expect, test } from '@jest/globals';
import { nurse, welder } from '../../testing/careers/hands-on-people.ts';
import { nursePosting, welderPosting } from '../../testing/careers/postings.ts';
import { askForLetter, draftedLetter } from '../../testing/drafted-letter.ts';
import { createTestApi, type Json } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const api = await createTestApi({ generating: { sweepMs: 100 } });
afterAll(() => api.close());

const letterFields =
  'id content status version tone length wordCount writtenBy companyName jobTitle jobDescription completedAt deletedAt evidence { text supported facts { id source quote line } }';
const create = `mutation ($input: CreateCoverLetterInput!) { createCoverLetter(input: $input) { __typename
  ... on CoverLetterSaved { coverLetter { ${letterFields} } } ... on InvalidInput { issues { path } } } }`;
const outcome = `__typename ... on CoverLetterSaved { coverLetter { ${letterFields} } } ... on CoverLetterConflict { message current { content version } }
  ... on CoverLetterLocked { message } ... on InvalidInput { issues { path } } ... on NotFound { message }`;
const save = `mutation ($input: SaveCoverLetterInput!) { saveCoverLetter(input: $input) { ${outcome} } }`;
const complete = `mutation ($id: ID!, $version: Int!) { completeCoverLetter(id: $id, version: $version) { ${outcome} ... on CoverLetterUnsupported { message sentences { text ownWords } } } }`;
const reopen = `mutation ($id: ID!, $version: Int!) { reopenCoverLetter(id: $id, version: $version) { ${outcome} } }`;
const remove =
  'mutation ($id: ID!) { deleteCoverLetter(id: $id) { __typename ... on CoverLetterDeleted { coverLetter { id deletedAt } } } }';
const restore =
  'mutation ($id: ID!) { restoreCoverLetter(id: $id) { __typename ... on CoverLetterRestored { coverLetter { id deletedAt } } } }';

const jobOf = ({ companyName, jobTitle, description }: typeof nursePosting) => ({
  companyName,
  jobTitle,
  jobDescription: description,
});
const givenNurse = async () => {
  const person = await api.givenUser({ name: nurse.name, skills: [], experience: 7 });
  await api.db.resume.create({ data: { userId: person.id, content: nurse.markdown } });
  return person;
};
const drafted = (person: { id: string }, input: object) =>
  draftedLetter(api, person, input, letterFields);
const givenLetter = async (person: { id: string }, content = 'Dear team,\n\nI am a nurse.') => {
  const { data } = await api.run(person, create, {
    input: { companyName: 'Acme Cloud', jobTitle: 'Engineer', content },
  });
  return data.createCoverLetter.coverLetter;
};

describe('drafting', () => {
  test('a draft uses profile, resume and description, and shows its evidence', async () => {
    const person = await givenNurse();
    const letter = await drafted(person, {
      ...jobOf(nursePosting),
      tone: 'WARM',
      length: 'MEDIUM',
    });
    expect(letter).toMatchObject({
      status: 'DRAFT',
      version: 1,
      tone: 'WARM',
      length: 'MEDIUM',
      writtenBy: 'rule-based',
      companyName: 'Harbor View Hospital',
    });
    expect(letter.wordCount).toBeGreaterThan(180);
    expect(letter.content).toContain('Harbor View Hospital');
    expect(
      letter.evidence.every(
        (sentence: { supported: boolean; text: string }) =>
          sentence.supported && letter.content.includes(sentence.text),
      ),
    ).toBe(true);
    const sources = letter.evidence.flatMap((sentence: { facts: { source: string }[] }) =>
      sentence.facts.map((fact) => fact.source),
    );
    expect(new Set(sources)).toEqual(new Set(['PROFILE', 'RESUME', 'JOB_DESCRIPTION']));
  });

  test('each fact has an id, and the line where it stands now', async () => {
    const person = await givenNurse();
    const letter = await drafted(person, jobOf(nursePosting));
    const facts = letter.evidence.flatMap((sentence: Json) => sentence.facts);
    const byId = new Map(facts.map((fact: Json) => [fact.id, fact]));
    for (const fact of facts) expect(byId.get(fact.id)).toEqual(fact);
    const at = (text: string, line: number) => text.split('\n')[line - 1];
    for (const { source, quote, line } of facts) {
      if (source === 'PROFILE') expect(line).toBeNull();
      if (source === 'RESUME') expect([quote, line]).toEqual([quote, expect.any(Number)]);
      if (quote.includes('Administer medications'))
        expect(at(nursePosting.description, line)).toContain('Administer medications');
      if (quote.startsWith('Administered medications'))
        expect(at(nurse.markdown, line)).toContain('Administered medications to 20 patients');
    }
    // What is taken out of the resume has no line any more; the letter and its quotes stay.
    await api.db.resume.update({ where: { userId: person.id }, data: { content: '# Amara Osei' } });
    const { data } = await api.run(
      person,
      `query ($id: ID!) { node(id: $id) { ... on CoverLetter { ${letterFields} } } }`,
      { id: letter.id },
    );
    const moved = data.node.evidence
      .flatMap((sentence: Json) => sentence.facts)
      .filter(({ quote }: Json) => quote.startsWith('Administered medications'));
    expect(moved).toMatchObject([{ line: null }]);
  });

  test('without a name and anything to tell, it says what is missing and writes nothing', async () => {
    const person = await api.givenUser({ name: null, skills: [] });
    expect(await askForLetter(api, person, jobOf(nursePosting))).toMatchObject({
      __typename: 'ProfileIncomplete',
      missing: ['name', 'resume'],
    });
    expect(await api.db.coverLetter.count({ where: { userId: person.id } })).toBe(0);
  });

  test('a placeholder, a blank description and a text that is too long are refused', async () => {
    const person = await givenNurse();
    const refused = await askForLetter(api, person, {
      companyName: '[Company]',
      jobTitle: 'x'.repeat(201),
      jobDescription: ' ',
    });
    expect(refused.issues.map((issue: { path: string }) => issue.path)).toEqual([
      'companyName',
      'jobTitle',
      'jobDescription',
    ]);
  });
});

describe('writing', () => {
  test('tone and length are kept with the letter, and stay until they are chosen anew', async () => {
    const person = await api.givenUser();
    const { data } = await api.run(person, create, {
      input: { companyName: 'Acme', jobTitle: 'Nurse', tone: 'FORMAL', length: 'LONG' },
    });
    const { id, tone, length } = data.createCoverLetter.coverLetter;
    expect([tone, length]).toEqual(['FORMAL', 'LONG']);
    const written = await api.run(person, save, {
      input: { id, version: 1, content: 'Dear all,' },
    });
    expect(written.data.saveCoverLetter.coverLetter).toMatchObject({ tone, length });
    const chosen = await api.run(person, save, { input: { id, version: 2, length: 'SHORT' } });
    expect(chosen.data.saveCoverLetter.coverLetter).toMatchObject({ tone, length: 'SHORT' });
  });

  test('a letter starts empty and is written by the person', async () => {
    const person = await api.givenUser();
    const { data } = await api.run(person, create, {
      input: { companyName: ' Acme  Cloud ', jobTitle: 'Engineer' },
    });
    expect(data.createCoverLetter.coverLetter).toMatchObject({
      content: '',
      wordCount: 0,
      writtenBy: null,
      companyName: 'Acme Cloud',
      evidence: [],
    });
  });

  test('a saved edit keeps the evidence of old sentences and marks what nothing supports', async () => {
    const person = await givenNurse();
    const letter = await drafted(person, jobOf(nursePosting));
    const content = letter.content.replace(
      '\n\n',
      '\n\nI also led 90 people at Globex Corporation. ',
    );
    const answer = await api.run(person, save, { input: { id: letter.id, version: 1, content } });
    const saved = answer.data.saveCoverLetter.coverLetter;
    expect(saved).toMatchObject({ version: 2, content, writtenBy: 'rule-based' });
    const unsupported = saved.evidence.filter(
      (sentence: { supported: boolean }) => !sentence.supported,
    );
    expect(unsupported).toEqual([
      {
        text: 'I also led 90 people at Globex Corporation.',
        supported: false,
        facts: expect.any(Array),
      },
    ]);
  });

  test('a save from an older version overwrites nothing', async () => {
    const person = await api.givenUser();
    const { id } = await givenLetter(person);
    const [first, second] = await Promise.all(
      ['one', 'two'].map((content) =>
        api.run(person, save, { input: { id, version: 1, content } }),
      ),
    );
    const kinds = [first, second].map((answer) => answer?.data.saveCoverLetter.__typename).sort();
    expect(kinds).toEqual(['CoverLetterConflict', 'CoverLetterSaved']);
    const late = await api.run(person, save, { input: { id, version: 1, content: 'three' } });
    expect(late.data.saveCoverLetter).toMatchObject({
      __typename: 'CoverLetterConflict',
      current: { version: 2 },
    });
  });

  test('what is left out of a save stays', async () => {
    const person = await api.givenUser();
    const { id } = await givenLetter(person);
    const { data } = await api.run(person, save, {
      input: { id, version: 1, jobTitle: 'Lead Engineer' },
    });
    expect(data.saveCoverLetter.coverLetter).toMatchObject({
      jobTitle: 'Lead Engineer',
      companyName: 'Acme Cloud',
      content: 'Dear team,\n\nI am a nurse.',
      version: 2,
    });
  });
});

describe('completing', () => {
  test('a completed letter is locked until it is reopened', async () => {
    const person = await api.givenUser();
    const { id } = await givenLetter(person);
    const completed = await api.run(person, complete, { id, version: 1 });
    expect(completed.data.completeCoverLetter.coverLetter).toMatchObject({
      status: 'COMPLETED',
      version: 2,
      completedAt: expect.any(String),
    });
    const again = await api.run(person, complete, { id, version: 1 });
    expect(again.data.completeCoverLetter.coverLetter).toEqual(
      completed.data.completeCoverLetter.coverLetter,
    );
    expect(
      (await api.run(person, save, { input: { id, version: 2, content: 'x' } })).data
        .saveCoverLetter.__typename,
    ).toBe('CoverLetterLocked');
    const reopened = await api.run(person, reopen, { id, version: 2 });
    const next = reopened.data.reopenCoverLetter.coverLetter;
    expect(next).toMatchObject({ status: 'DRAFT', version: 1, completedAt: null });
    expect(next.id).not.toBe(id);
    // A second press gives the same draft, and the locked letter stays as it was.
    const pressed = await api.run(person, reopen, { id, version: 2 });
    expect(pressed.data.reopenCoverLetter.coverLetter.id).toBe(next.id);
    expect(
      (await api.run(person, save, { input: { id: next.id, version: 1, content: 'x' } })).data
        .saveCoverLetter.__typename,
    ).toBe('CoverLetterSaved');
    const locked = await api.run(person, complete, { id, version: 2 });
    expect(locked.data.completeCoverLetter.coverLetter).toEqual(
      completed.data.completeCoverLetter.coverLetter,
    );
  });

  test('an empty letter cannot be completed, and an older version is a conflict', async () => {
    const person = await api.givenUser();
    const { id } = await givenLetter(person, '  ');
    expect(
      (await api.run(person, complete, { id, version: 1 })).data.completeCoverLetter.__typename,
    ).toBe('InvalidInput');
    await api.run(person, save, { input: { id, version: 1, content: 'Dear team,' } });
    expect(
      (await api.run(person, complete, { id, version: 1 })).data.completeCoverLetter.__typename,
    ).toBe('CoverLetterConflict');
  });
});

describe('the list and the trash', () => {
  const list = `query ($status: CoverLetterStatus, $search: String, $trashed: Boolean) { me { coverLetters(status: $status, search: $search, trashed: $trashed) { totalCount nodes { companyName } } } }`;
  const names = async (person: { id: string }, variables: object = {}) => {
    const { data, errors } = await api.run(person, list, variables);
    expect(errors).toBeUndefined();
    return data.me.coverLetters.nodes.map((letter: { companyName: string }) => letter.companyName);
  };

  test('letters are found by state and text, whatever signs the text has', async () => {
    const person = await api.givenUser();
    const names3 = ['Alpha 100%', 'Beta_Works', 'Gamma'];
    for (const [index, companyName] of names3.entries()) {
      await api.db.coverLetter.create({
        data: {
          userId: person.id,
          content: index === 2 ? 'about welding' : 'hello',
          companyName,
          jobTitle: 'Clerk',
          status: index === 0 ? 'completed' : 'draft',
        },
      });
    }
    expect(await names(person)).toEqual(['Gamma', 'Beta_Works', 'Alpha 100%']);
    expect(await names(person, { status: 'COMPLETED' })).toEqual(['Alpha 100%']);
    expect(await names(person, { search: '0%' })).toEqual(['Alpha 100%']);
    expect(await names(person, { search: '_' })).toEqual(['Beta_Works']);
    expect(await names(person, { search: 'WELD' })).toEqual(['Gamma']);
    expect(await names(person, { search: ' ', status: null })).toHaveLength(3);
  });

  test('a deleted letter is in the trash and comes back; deleting twice is no error', async () => {
    const person = await api.givenUser();
    const { id } = await givenLetter(person);
    await api.run(person, remove, { id });
    const again = await api.run(person, remove, { id });
    expect(again.data.deleteCoverLetter).toMatchObject({
      __typename: 'CoverLetterDeleted',
      coverLetter: { deletedAt: expect.any(String) },
    });
    expect(await names(person)).toEqual([]);
    expect(await names(person, { trashed: true })).toEqual(['Acme Cloud']);
    expect(
      (await api.run(person, save, { input: { id, version: 1, content: 'x' } })).data
        .saveCoverLetter.__typename,
    ).toBe('NotFound');
    await api.run(person, restore, { id });
    expect(await names(person)).toEqual(['Acme Cloud']);
  });
});

test('nobody else reads, changes or deletes a letter', async () => {
  const person = await givenNurse();
  const stranger = await api.givenUser();
  const { id } = await givenLetter(person);
  for (const [operation, variables] of [
    [save, { input: { id, version: 1, content: 'mine' } }],
    [complete, { id, version: 1 }],
    [reopen, { id, version: 1 }],
    [remove, { id }],
    [restore, { id }],
  ] as const) {
    const { data } = await api.run(stranger, operation, variables);
    expect(Object.values(data as Record<string, { __typename: string }>)[0]?.__typename).toBe(
      'NotFound',
    );
  }
  expect(await api.db.coverLetter.findFirst({ where: { userId: person.id } })).toMatchObject({
    version: 1,
    deletedAt: null,
  });
  const asResume = await api.run(person, save, {
    input: {
      id: globalId('Resume', '00000000-0000-7000-8000-000000000000'),
      version: 1,
      content: 'x',
    },
  });
  expect(asResume.data.saveCoverLetter.__typename).toBe('NotFound');
});

test('the welder’s letter names none of the nurse’s facts', async () => {
  const person = await api.givenUser({ name: welder.name, skills: [] });
  await api.db.resume.create({ data: { userId: person.id, content: welder.markdown } });
  const { content } = await drafted(person, { ...jobOf(welderPosting), length: 'LONG' });
  expect(content).toContain('Harrow Steelworks');
  expect(content).not.toMatch(/Cedar Falls|nurse/iu);
});
