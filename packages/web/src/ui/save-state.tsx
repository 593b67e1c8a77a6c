import { classNames } from './class-names.ts';

/** Where the person's words are: see use-autosave.ts. */
export type SaveState =
  'untouched' | 'editing' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

const words: Record<SaveState, string> = {
  untouched: '',
  editing: 'Editing…',
  saving: 'Saving…',
  saved: 'Saved',
  offline: 'Offline, kept here',
  conflict: 'Changed elsewhere',
  refused: 'Not saved',
};

const dots: Record<SaveState, string> = {
  untouched: 'bg-transparent',
  editing: 'bg-line-strong',
  saving: 'bg-warn-mark',
  saved: 'bg-good-mark',
  offline: 'bg-warn-mark',
  conflict: 'bg-bad-mark',
  refused: 'bg-bad-mark',
};

/** Always in the page header's `status`. */
export function SaveStateMark({ state }: { state: SaveState }) {
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-13 text-ink-faint">
      <span
        aria-hidden
        className={classNames('size-1.5 rounded-full transition-colors', dots[state])}
      />
      {words[state]}
    </span>
  );
}
