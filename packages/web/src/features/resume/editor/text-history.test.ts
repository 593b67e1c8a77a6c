import { expect, test } from '@jest/globals';
import { TextHistory } from './text-history.ts';

test('typing into one place is one step, a pause or another place begins the next', () => {
  const history = new TextHistory('');
  history.record('a', 'form', 0);
  history.record('ab', 'form', 100);
  history.record('abc', 'markdown', 200);
  history.record('abcd', 'markdown', 5_000);
  expect([history.undo(), history.undo(), history.undo(), history.undo()]).toEqual([
    'abc',
    'ab',
    '',
    null,
  ]);
  expect([history.redo(), history.redo(), history.redo(), history.redo()]).toEqual([
    'ab',
    'abc',
    'abcd',
    null,
  ]);
});

test('what is typed after an undo replaces what was undone', () => {
  const history = new TextHistory('one');
  history.record('one two', 'form', 0);
  history.undo();
  history.record('one three', 'form', 10);
  expect(history.canRedo).toBe(false);
  expect(history.undo()).toBe('one');
});

test('a text from elsewhere is a step as well, and the same text is none', () => {
  const history = new TextHistory('one');
  history.record('one', 'form');
  expect(history.canUndo).toBe(false);
  history.follow('two');
  history.follow('two');
  expect(history.foreign).toBe(1);
  expect(history.undo()).toBe('one');
  expect(history.foreign).toBe(2);
});
