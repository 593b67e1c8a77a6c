import { describe, expect, test } from '@jest/globals';
import {
  accountantPosting,
  engineerPosting,
  nursePosting,
  postings,
  welderPosting,
} from '../testing/careers/postings.ts';
import { jobTermsOf } from './job-terms.ts';
import { readPosting } from './posting.ts';

const termsOf = (description: string, knownSkills: string[] = []) =>
  jobTermsOf(readPosting(description), knownSkills);
const named = (description: string, need: string, knownSkills: string[] = []) =>
  termsOf(description, knownSkills)
    .filter((term) => term.need === need)
    .map((term) => term.term);

describe('what a posting asks for', () => {
  test('a nursing posting names its licences and its preferred degree', () => {
    expect(named(nursePosting.description, 'MUST_HAVE')).toEqual(
      expect.arrayContaining(['BLS', 'ACLS', 'acute care']),
    );
    expect(named(nursePosting.description, 'NICE_TO_HAVE')).toEqual(
      expect.arrayContaining(['BSN', 'telemetry']),
    );
  });

  test('a welding posting names its processes and its certificate', () => {
    expect(named(welderPosting.description, 'MUST_HAVE')).toEqual(
      expect.arrayContaining(['AWS D1.1', 'FCAW', 'SMAW', 'structural welding']),
    );
    expect(named(welderPosting.description, 'NICE_TO_HAVE')).toEqual(
      expect.arrayContaining(['pipe welding', 'CNC']),
    );
  });

  test('a software posting keeps Go, C++ and CI/CD', () => {
    expect(named(engineerPosting.description, 'MUST_HAVE')).toEqual([
      'Go',
      'PostgreSQL',
      'Kubernetes',
      'Kafka',
      'Docker',
      'Terraform',
    ]);
    expect(named(engineerPosting.description, 'NICE_TO_HAVE')).toEqual(
      expect.arrayContaining(['C++', 'CI/CD', 'GraphQL']),
    );
  });

  test('a term alone on its line is one term, however its words are known', () => {
    expect(
      named('Requirements\n- IV therapy\n- Epic\n- SAP\n- REST APIs', 'MUST_HAVE', ['therapy']),
    ).toEqual(['IV therapy', 'Epic', 'SAP', 'REST APIs']);
  });

  test('a line marked as preferred is nice to have', () => {
    expect(named(accountantPosting.description, 'NICE_TO_HAVE')).toContain('SAP');
    expect(named(accountantPosting.description, 'MUST_HAVE')).not.toContain('SAP');
  });

  test('a Japanese posting is read, too', () => {
    expect(
      named(
        '応募資格\n・Python または Go の開発経験3年以上\n・データベース設計の経験\n歓迎\n・機械学習の知識',
        'MUST_HAVE',
      ),
    ).toEqual(['Python', 'Go', 'データベース設計']);
  });

  test('benefits, equal-opportunity and company text give no terms', () => {
    const all = postings
      .flatMap((posting) => termsOf(posting.description))
      .map((term) => term.term.toLowerCase());
    for (const word of [
      'dental',
      'insurance',
      'vision',
      '401k',
      '401',
      'pto',
      'gym',
      'equal',
      'opportunity',
      'compassion',
      'salary',
    ]) {
      expect(all.filter((term) => term.split(' ').includes(word))).toEqual([]);
    }
  });

  test('dental is a term where it is the work', () => {
    expect(
      named(
        'Dental Assistant\n\nRequirements\n- Experience with dental radiography\n\nBenefits\n- Dental insurance',
        'MUST_HAVE',
      ),
    ).toEqual(['dental radiography']);
  });

  test('a name of the vocabulary passed in is found', () => {
    expect(
      named('Requirements\n- You know Blackbaud The Raiser’s Edge well', 'MUST_HAVE', [
        "Blackbaud The Raiser's Edge",
      ]),
    ).toEqual(["Blackbaud The Raiser's Edge"]);
  });

  test('lower-case words are no names of technologies', () => {
    const terms = termsOf(
      'Requirements\n- You go the extra mile and excel in word and deed\n- Access to a car',
      ['Go', 'Microsoft Access', 'Excel', 'Access'],
    ).map((term) => term.term);
    expect(terms).not.toEqual(expect.arrayContaining(['go']));
    expect(terms).not.toEqual(expect.arrayContaining(['excel']));
  });
});

describe('title and company', () => {
  test.each(postings.map((posting) => [posting.key, posting] as const))(
    'the title of the %s posting is found',
    (_, posting) => {
      expect(posting.jobTitle.toLowerCase()).toContain(
        (readPosting(posting.description).title ?? 'nothing')
          .toLowerCase()
          .replace(/^executive /u, ''),
      );
    },
  );

  test('a labelled company is found', () => {
    expect(readPosting(welderPosting.description).company).toBe('Northgate Fabrication');
  });
});
