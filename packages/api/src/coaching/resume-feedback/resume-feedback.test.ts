import { expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { scoreOf } from '../../testing/careers/given-score.ts';
import { nurse, welder } from '../../testing/careers/hands-on-people.ts';
import { people } from '../../testing/careers/people.ts';
import { nursePosting, welderPosting } from '../../testing/careers/postings.ts';
import { resumeFeedbackTask } from './resume-feedback.task.ts';

const feedbackOn = (markdown: string, job: string | null) =>
  resumeFeedbackTask.byRules({
    document: parseMarkdown(markdown),
    score: scoreOf(markdown, job),
  });

test('feedback quotes the resume word for word', () => {
  for (const { markdown } of people) {
    const { text, quotes } = feedbackOn(markdown, nursePosting.description);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quoted of quotes) expect(text).toContain(`“${quoted}”`);
  }
});

test('feedback gives the three changes of highest gain, best first', () => {
  const weak = nurse.markdown
    .replace('+1 202-555-0143 · ', '')
    .replace('- Trained', '- Responsible for training')
    .replace('## Skills', '## My toolbox of wonders');
  const best = scoreOf(weak).findings.slice(0, 3);
  const { text } = feedbackOn(weak, null);
  const places = best.map((finding) => text.indexOf(finding.title));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain('a phone number');
});

test('while a limit holds, what cannot raise the score yet says so', () => {
  const { text } = feedbackOn(
    nurse.markdown
      .replace('amara.osei@example.com · ', '')
      .replace('- Trained', '- Responsible for training'),
    null,
  );
  expect(text).toContain('an e-mail address');
  expect(text).toContain('counts once the point above is settled');
});

test('missing terms are named from the description, not added for the person', () => {
  const { text } = feedbackOn(welder.markdown, welderPosting.description);
  expect(text).toMatch(/pipe welding|CNC/u);
  expect(text).toMatch(/If you have it|learning one/u);
});

test('a resume without anything to fix is told so', () => {
  expect(feedbackOn(nurse.markdown, null).text).toContain('No check found anything');
});
