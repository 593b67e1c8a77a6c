import { expect, test } from '@jest/globals';
import { EditorState } from '@codemirror/state';
import { continueList } from './continue-list.ts';

/** The text after Enter at the `|`, with the cursor marked; null when Enter is left to be Enter. */
function enter(marked: string): string | null {
  const at = marked.indexOf('|');
  let state = EditorState.create({ doc: marked.replace('|', ''), selection: { anchor: at } });
  const taken = continueList({ state, dispatch: (transaction) => (state = transaction.state) });
  const text = state.doc.toString();
  const { head } = state.selection.main;
  return taken ? `${text.slice(0, head)}|${text.slice(head)}` : null;
}

test.each([
  ['- one|', '- one\n- |'],
  ['  * one| two', '  * one\n  * | two'],
  ['- one\n- |', '- one\n|'],
  ['plain|', null],
  ['|- one', null],
])('Enter in %j', (before, after) => {
  expect(enter(before)).toBe(after);
});
