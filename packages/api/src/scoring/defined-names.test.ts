import { expect, test } from '@jest/globals';
import { definedNames, namesEmployer, withoutLongForms } from './defined-names.ts';
import { jobTermsOf } from './job-terms.ts';
import { matchTerms, readLines } from './match-terms.ts';
import { readPosting } from './posting.ts';

test.each([
  ['Interactive Voice Response (IVR)', 'IVR', 'Interactive Voice Response', false],
  [
    'the Health Insurance Portability and Accountability Act (HIPAA)',
    'HIPAA',
    'Health Insurance Portability and Accountability Act',
    false,
  ],
  ['standard operating procedures (SOPs)', 'SOP', 'standard operating procedures', false],
  [
    'FISMA (Federal Information Security Modernization Act)',
    'FISMA',
    'Federal Information Security Modernization Act',
    false,
  ],
  ['the U.S. Digital Corps (USDC)', 'USDC', 'U.S. Digital Corps', true],
  ['Office of Personnel Management (OPM)', 'OPM', 'Office of Personnel Management', true],
  [
    'Occupational Safety and Health Administration (OSHA)',
    'OSHA',
    'Occupational Safety and Health Administration',
    false,
  ],
])('%s is read as a name with its long form', (text, short, long, isOrganization) => {
  expect(definedNames(text)).toContainEqual({ short, long, isOrganization });
});

test.each(['work on site (NYC)', 'full time (40)', 'a plan (or two)', '(ABC) alone', ''])(
  '%j spells nothing out',
  (text) => {
    expect(definedNames(text)).toEqual([]);
  },
);

test('beside its long form only the short one stays', () => {
  const text = 'Experience with Interactive Voice Response (IVR) and Workforce Management (WFM).';
  expect(withoutLongForms(text, definedNames(text))).toBe('Experience with IVR and WFM.');
});

test('a name of who employs is no term, whatever stands behind it', () => {
  const own = new Set(['18F', 'Technology Transformation Services']);
  for (const term of ['18F', '18F chapter', 'Transformation Services'])
    expect(namesEmployer(term, own)).toBe(true);
  for (const term of ['Kubernetes', 'transformation', 'F18'])
    expect(namesEmployer(term, own)).toBe(false);
});

test('what a posting spells out is found in a resume in either form, the long one as an alias', () => {
  const posting = readPosting(
    'Acme is a call center company.\n\nRequirements\n- Experience with Interactive Voice Response (IVR)\n- Knowledge of Workforce Management (WFM) at Acme',
  );
  const terms = jobTermsOf(posting, []);
  expect(terms.map((term) => term.term)).toEqual(['IVR', 'WFM']);
  const line = {
    text: 'Rebuilt the interactive voice response menus',
    place: 'Experience',
    section: 'experience' as const,
    inDatedExperience: true,
    isSkillList: false,
  };
  expect(matchTerms(terms, readLines([line]))).toMatchObject([
    { term: 'IVR', credit: 0.9, alias: 'Interactive Voice Response' },
    { term: 'WFM', credit: 0 },
  ]);
});

test('a posting as long as allowed is read in moments, whatever is in its brackets', () => {
  for (const unit of ['(A', 'A (B) ', 'Aa Bb (AB) ', 'AB (Aa Bb) ', '(((((', 'A/B (AB)'])
    expect(readPosting(unit.repeat(20_000 / unit.length)).sentences.length).toBeLessThan(20_000);
});
