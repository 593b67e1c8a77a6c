import { expect, test } from '@jest/globals';
import { knownSectionKind, sectionKindOf } from './section-kinds.ts';

test.each([
  ['EXPERIENCE', 'experience'],
  ['Work Experience', 'experience'],
  ['Berufserfahrung', 'experience'],
  ['Expérience professionnelle', 'experience'],
  ['職務経歴', 'experience'],
  ['Опыт работы', 'experience'],
  ['Kinh nghiệm làm việc', 'experience'],
  ['E X P E R I E N C E', 'experience'],
  ['Education & Training', 'education'],
  ['Ausbildung', 'education'],
  ['学歴', 'education'],
  ['Skills:', 'skills'],
  ['• Technical Skills', 'skills'],
  ['Sprachkenntnisse', 'languages'],
  ['Selected Honors', 'awards'],
  ['Volunteer Experience', 'volunteering'],
  ['Relevant Nursing Experience', 'experience'],
  ['Licenses & Certifications', 'certifications'],
  ['Invited Talks', 'other'],
  ['Welcome', 'other'],
])('the heading %s is of the kind %s', (heading, kind) => {
  expect(sectionKindOf(heading)).toBe(kind);
});

test('a line that is no heading anybody uses is not known', () => {
  expect(knownSectionKind('Led a team of twelve')).toBeNull();
});
