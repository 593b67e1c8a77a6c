import { describe, expect, test } from '@jest/globals';
import { improvementTipTask } from '../improvement-tip/improvement-tip.task.ts';
import { questionBank } from './bank/question-bank.ts';
import { chooseQuestions, questionsOf, type QuizRequest } from './choose-questions.ts';
import { figureQuestions } from './figure-questions.ts';
import { gradeQuiz } from './grade-quiz.ts';
import { mixedPractice, occupationFigures, topicsFor } from './topics.ts';

const nurse = { industry: 'healthcare/nursing', skills: ['Wound care', 'Triage'] };
const request = (changes: Partial<QuizRequest> = {}): QuizRequest => ({
  category: 'SQL',
  count: 5,
  seed: 'a',
  learner: nurse,
  figures: [],
  seen: new Set(),
  ...changes,
});
const skill = (name: string, importance: number) => ({ name, importance, release: '30.1' });
const figures = [
  {
    title: 'Registered Nurses',
    median: 97_550,
    wagePeriod: 'May 2025',
    skills: [
      skill('Active Listening', 4.1),
      skill('Monitoring', 3.5),
      skill('Writing', 3.2),
      skill('Programming', 1.2),
    ],
  },
  { title: 'Nurse Practitioners', median: 132_000, wagePeriod: 'May 2025', skills: [] },
  { title: 'Nursing Assistants', median: 40_100, wagePeriod: 'May 2025', skills: [] },
  { title: 'Licensed Practical Nurses', median: 63_000, wagePeriod: 'May 2025', skills: [] },
  { title: 'Orderlies', median: null, wagePeriod: null, skills: [] },
];

describe('the bank', () => {
  const all = questionBank.flatMap(questionsOf);

  test('has at least eighty questions, each with one key, three wrong options and a reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map((question) => question.id)).size).toBe(all.length);
    expect(new Set(all.map((question) => question.prompt)).size).toBe(all.length);
    for (const { options, explanation, prompt } of all) {
      expect(new Set(options).size).toBe(4);
      expect(explanation.length).toBeGreaterThan(20);
      expect(prompt.length).toBeLessThan(250);
    }
  });

  test('the key is not given away by being the longest option', () => {
    const longest = all.filter(({ options }) =>
      options.every((option) => option.length <= (options[0]?.length ?? 0)),
    );
    expect(longest.length / all.length).toBeLessThan(0.75);
  });
});

describe('choosing', () => {
  test('the same seed gives the same quiz, another seed another', () => {
    expect(chooseQuestions(request())).toEqual(chooseQuestions(request()));
    expect(chooseQuestions(request())).not.toEqual(chooseQuestions(request({ seed: 'b' })));
  });

  test('the right answer moves between the places', () => {
    const places = new Set(
      ['a', 'b', 'c', 'd', 'e'].flatMap((seed) =>
        chooseQuestions(request({ seed, count: 9 }))?.map((question) => question.correctOption),
      ),
    );
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  test('what was asked lately comes last', () => {
    const seen = new Set(['sql-01', 'sql-02', 'sql-03', 'sql-04']);
    expect(chooseQuestions(request({ seen }))?.some((question) => seen.has(question.id))).toBe(
      false,
    );
  });

  test('a topic that does not exist gives no quiz', () => {
    expect(chooseQuestions(request({ category: 'Alchemy' }))).toBeNull();
    expect(chooseQuestions(request({ category: occupationFigures }))).toBeNull();
  });

  test('mixed practice takes half from the person’s field', () => {
    const questions = chooseQuestions(request({ category: mixedPractice, count: 10 }));
    expect(questions).toHaveLength(10);
    expect(
      questions?.filter((question) => question.topic === 'Nursing and health-care basics').length,
    ).toBeGreaterThan(1);
  });

  test('topics of the person’s field come before the general ones, the rest after', () => {
    const topics = topicsFor(nurse, true);
    expect(topics.slice(0, 3)).toEqual([
      mixedPractice,
      occupationFigures,
      'Nursing and health-care basics',
    ]);
    expect(topics.indexOf('Interviewing and STAR')).toBeLessThan(topics.indexOf('SQL'));
    expect(topicsFor({ industry: null, skills: [] }, false)).toHaveLength(questionBank.length + 1);
  });
});

describe('questions from the figures', () => {
  const questions = figureQuestions(figures, 'a');

  test('their keys are the figures', () => {
    const wage = questions.find((question) => question.id.startsWith('figure-wage'));
    expect(wage?.options[wage.correctOption]).toBe('Nurse Practitioners');
    expect(wage?.explanation).toContain('Registered Nurses: $97,550');
    expect(wage?.source).toContain('May 2025');
    const important = questions.find((question) => question.id.startsWith('figure-skill'));
    expect(important?.options[important.correctOption]).toBe('Active Listening');
    expect(important?.source).toContain('O*NET 30.1');
  });

  test('what is not published makes no question', () => {
    expect(questions.flatMap((question) => question.options)).not.toContain('Orderlies');
    expect(figureQuestions(figures.slice(1, 3), 'a')).toEqual([]);
  });
});

describe('the result', () => {
  const answered = (chooseQuestions(request({ category: mixedPractice, count: 8 })) ?? []).map(
    (question, index) => ({
      ...question,
      chosenOption: index < 6 ? question.correctOption : (question.correctOption + 1) % 4,
    }),
  );

  test('the grade is the share of right answers', () => {
    expect(gradeQuiz(answered)).toBe(75);
    expect(
      gradeQuiz(
        answered.slice(0, 3).map((question, index) => ({
          ...question,
          chosenOption: index === 0 ? question.correctOption : null,
        })),
      ),
    ).toBe(33.3);
  });

  test('the tip names the result and repeats the explanation of a question that was missed', () => {
    const tip = improvementTipTask.byRules({
      category: mixedPractice,
      questions: answered,
    });
    expect(tip).toContain('6 of 8');
    expect(answered.slice(6).some((question) => tip.includes(question.explanation))).toBe(true);
  });

  test('a perfect result is told what to do next', () => {
    expect(
      improvementTipTask.byRules({
        category: 'SQL',
        questions: answered.slice(0, 5),
      }),
    ).toContain('another topic');
  });
});
