import { expect, test } from '@jest/globals';
import { nextStep, type Progress } from './next-step.ts';

const done: Progress = {
  resume: { content: '# A' },
  report: { score: 80, bestFix: null },
  drafts: 0,
  completed: 1,
  assessments: 1,
};

test('without a resume the first step is to bring one in', () => {
  expect(nextStep({ ...done, resume: null }).to).toBe('resume');
  expect(nextStep({ ...done, resume: { content: '  ' } }).to).toBe('resume');
});

test('a resume that was never checked is checked next', () => {
  expect(nextStep({ ...done, report: null }).to).toBe('score');
});

test('a fix that gains a point comes before letters, and says how much it gains', () => {
  const step = nextStep({
    ...done,
    report: { score: 60, bestFix: { title: 'Contact data', fix: 'Add your e-mail.', gain: 12 } },
  });
  expect(step).toMatchObject({ to: 'score', title: 'Improve your resume: contact data' });
  expect(step.why).toBe('Add your e-mail. It raises your score by 12 points.');
});

test('a fix that gains less than a point does not stand in the way of a letter', () => {
  const report = { score: 97, bestFix: { title: 'x', fix: null, gain: 0.4 } };
  expect(nextStep({ ...done, report, completed: 0 }).to).toBe('new-letter');
});

test('drafts are finished before new work, and practice comes when all is done', () => {
  expect(nextStep({ ...done, drafts: 2 }).to).toBe('letters');
  expect(nextStep(done).to).toBe('practice');
});
