import { limits } from '@career-coach/shared/limits.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { suggestProfile } from '@career-coach/shared/resume-document/suggest-profile.ts';
import { expect, test } from '@jest/globals';
import { scoreResume } from './score-resume.ts';

const today = new Date('2026-11-23T12:00:00Z');

/** Texts on which a careless pattern takes time by the square of their length: minutes instead of milliseconds. */
const hostile: Record<string, string> = {
  'opening brackets': '[',
  'links that never end': '[a](',
  'labels that never end': '[a\\',
  'pictures that never end': '![',
  asterisks: '*',
  'tags that never end': '<a ',
  'invisible tags that never end': '<span style="display:none">',
  'spaces and letters': ' a',
  'addresses that never end': 'a@a.',
  'dates one after the other': 'Jan 2015 – Feb 2016 ',
};

test.each(Object.keys(hostile))(
  'the largest resume of nothing but %s is read and scored in seconds',
  (name) => {
    const unit = hostile[name] ?? '';
    const filled = (length: number) =>
      unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const content = filled(limits.resume.content);
    const started = performance.now();
    const document = parseMarkdown(content);
    scoreResume({
      document,
      markdown: content,
      layout: null,
      jobDescription: filled(limits.coverLetter.jobDescription),
      today,
      knownSkills: [],
    });
    suggestProfile(document, today);
    expect(performance.now() - started).toBeLessThan(4_000);
  },
);
