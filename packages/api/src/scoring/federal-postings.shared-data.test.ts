import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { engineer } from '../testing/careers/office-people.ts';
import { scoreOf } from '../testing/careers/given-score.ts';
import { jobTermsOf } from './job-terms.ts';
import { readPosting } from './posting.ts';

interface FederalPosting {
  title: string;
  description: string;
}

const shared = new URL('../../../../../shared/data/', import.meta.url);
const postings = JSON.parse(
  readFileSync(new URL('postings/federal_53.json', shared), 'utf8'),
) as FederalPosting[];
const technologies = gunzipSync(
  readFileSync(new URL('labour-market/onet/Technology Skills.txt.gz', shared)),
).toString('utf8');
const knownSkills = [
  ...new Set(
    technologies
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[2] ?? '')
      .filter((name) => name !== ''),
  ),
];

const named = (title: string) => {
  const posting = postings.find((candidate) => candidate.title.startsWith(title));
  return jobTermsOf(readPosting(posting?.description ?? ''), knownSkills).map((term) => term.term);
};

test('the terms of a real engineering posting are the ones it asks for', () => {
  expect(named('10x: Principal Software Engineer')).toEqual(
    expect.arrayContaining(['Ruby', 'Python', 'JavaScript', 'Go', 'ETL', 'web accessibility']),
  );
});

test('the terms of a real accessibility posting are its tools', () => {
  expect(named('Accessibility Specialist')).toEqual(
    expect.arrayContaining(['JAWS', 'NVDA', 'VoiceOver', 'manual testing']),
  );
});

test('no posting turns its form text, its pay or its benefits into a term', () => {
  for (const posting of postings) {
    const terms = jobTermsOf(readPosting(posting.description), knownSkills);
    expect(terms.length).toBeLessThanOrEqual(35);
    for (const { term } of terms)
      expect(term).not.toMatch(
        /vacanc|resume|\bgs-?\d|travel|full time|template|dental|401|disqualif/iu,
      );
  }
});

test('no posting turns its own offices, its titles or broken phrases into a term', () => {
  const all = postings.flatMap((posting) =>
    jobTermsOf(readPosting(posting.description), knownSkills).map(({ term }) => term),
  );
  for (const term of all)
    expect(term).not.toMatch(
      /\b(?:18F|TTS|USDC|CoE|PIF|OPM|CISA|GSA|Corps|Fellows?|Director|Supervisor|Specialist|Portfolio)\b|\bgov$|\b(?:view|degrees|boundaries|advice|impacting|resulting|executing|gathering|employing)$|^(?:Risk|Administration|Authority|Accountability|Excellence|Transformation)$/u,
    );
  expect(all).toEqual(expect.arrayContaining(['HIPAA', 'IVR', 'FISMA', 'FedRAMP', 'BigQuery']));
});

test('every posting is scored, and what it does not ask for is left out, not zero', () => {
  for (const posting of postings) {
    const score = scoreOf(engineer.markdown, posting.description, { knownSkills });
    const asked = score.findings.filter(
      (finding) => finding.group === 'MATCH' && finding.status !== 'SKIPPED',
    );
    if (asked.length === 0) expect(score.match).toBeNull();
    else expect(score.match).not.toBeNull();
  }
});
