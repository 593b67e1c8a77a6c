import type { StateCommand } from '@codemirror/state';

/** Enter in a bullet begins the next one; in an empty bullet it ends the list. Elsewhere it is Enter. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const bullet = /^(\s*[-*+•])(\s+)(.*)$/u.exec(line.text);
  if (bullet === null || state.selection.ranges.length > 1) return false;
  const [, marker = '', gap = '', words = ''] = bullet;
  if (main.head < line.from + marker.length + gap.length) return false;
  const change =
    words === '' && main.empty
      ? { from: line.from, to: line.to, insert: '' }
      : { from: main.from, to: main.to, insert: `\n${marker}${gap}` };
  dispatch(
    state.update({
      changes: change,
      selection: { anchor: change.from + change.insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};
