import { taskNames, type TaskName } from '../coaching/task-name.ts';

/** Writing that a person sends or acts on gets the larger model; short texts over given figures the quick one. */
const usualModels: Readonly<Record<TaskName, string>> = {
  'cover-letter': 'claude-sonnet-5-5',
  'rewrite-letter': 'claude-sonnet-5-5',
  'resume-feedback': 'claude-sonnet-5-5',
  'improve-text': 'claude-sonnet-5-5',
  'quiz-questions': 'claude-sonnet-5-5',
  'grade-answer': 'claude-sonnet-5-5',
  'improvement-tip': 'claude-haiku-5-5',
  'phrase-insight': 'claude-haiku-5-5',
  'propose-terms': 'claude-haiku-5-5',
};

export type ModelByTask = Readonly<Record<TaskName, string>>;

const modelId = /^[a-z0-9][\w.:@/-]{2,100}$/iu;

/**
 * Reads `claude-opus-5-5` (for every task) or `cover-letter=claude-opus-5-5, improvement-tip=…` (for some; the others
 * keep theirs). Answers what is wrong as text.
 */
export function readModels(text: string): ModelByTask | string {
  const models: Record<TaskName, string> = { ...usualModels };
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const [left = '', right] = part.split('=').map((piece) => piece.trim());
    const model = right ?? left;
    if (!modelId.test(model)) return `has "${model}", which is no model id`;
    const chosen = right === undefined ? taskNames : taskNames.filter((name) => name === left);
    if (chosen.length === 0)
      return `names the task "${left}"; the tasks are ${taskNames.join(', ')}`;
    for (const name of chosen) models[name] = model;
  }
  return models;
}
