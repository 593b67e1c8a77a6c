import { changeBetween, type TextChange } from '../../../ui/autosave/merge-typing.ts';

interface Step extends TextChange {
  /** What was edited: typing into one place for a while is one step. */
  source: string;
  time: number;
}

const most = 1_000;
/** A pause of this length begins a new step. */
const pauseMs = 1_000;

/**
 * Undo and redo of one text, whoever edits it: form, Markdown, another tab, a merge. It knows nothing of saving, so a
 * save ends nothing.
 */
export class TextHistory {
  private done: Step[] = [];
  private undone: Step[] = [];
  /** Counts the changes that did not come from the field one types in: undo, redo, and texts from elsewhere. */
  foreign = 0;
  /** Whether the last of them was an undo or redo, which shows where it did something. */
  isStep = false;

  constructor(private text: string) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Notes that the text became this; false, and nothing is noted, when it was this already. */
  record(text: string, source: string, time = Date.now()): boolean {
    if (text === this.text) return false;
    const last = this.done.at(-1);
    const change = changeBetween(this.text, text);
    const breaksLine = /\n/u.test(change.come + change.gone);
    const goesOn =
      last !== undefined &&
      this.undone.length === 0 &&
      last.source === source &&
      time - last.time < pauseMs &&
      !breaksLine;
    if (goesOn) {
      const before = revert(this.text, last);
      this.done[this.done.length - 1] = { ...changeBetween(before, text), source, time };
    } else this.done.push({ ...change, source, time });
    if (this.done.length > most) this.done.shift();
    this.undone = [];
    this.text = text;
    return true;
  }

  /** Takes over a text that came from elsewhere: another tab, another device, a merge. */
  follow(text: string): void {
    if (!this.record(text, 'elsewhere')) return;
    this.foreign += 1;
    this.isStep = false;
  }

  /** The text before the last step; null when there is none. */
  undo(): string | null {
    const step = this.done.pop();
    if (step === undefined) return null;
    this.undone.push(step);
    this.foreign += 1;
    this.isStep = true;
    this.text = revert(this.text, step);
    return this.text;
  }

  /** The text with the step that was undone last; null when there is none. */
  redo(): string | null {
    const step = this.undone.pop();
    if (step === undefined) return null;
    this.foreign += 1;
    this.isStep = true;
    // A step of its own from now on: what is typed next does not go on with it.
    this.done.push({ ...step, time: 0 });
    this.text = apply(this.text, step);
    return this.text;
  }
}

const apply = (text: string, { at, gone, come }: TextChange) =>
  text.slice(0, at) + come + text.slice(at + gone.length);

const revert = (text: string, { at, gone, come }: TextChange) =>
  text.slice(0, at) + gone + text.slice(at + come.length);
