import type { AutosaveOptions, AutosaveSnapshot, SaveOutcome } from './autosave-options.ts';
import { digest } from './digest.ts';
import { KeptCopy } from './kept-copy.ts';
import { mergeTyping, sameValue } from './merge-typing.ts';
import { alone, type TabChannel, type TabMessage } from './tab-channel.ts';

const unanswered = Symbol('unanswered');

/**
 * Saves by itself, a moment after the last change, one save at a time. What is not yet acknowledged is kept on this
 * device first: a closed tab, a dropped network or an expired session loses nothing. The tabs of one browser show one
 * text, and one of them sends it. Another device's save is merged where `merge` can, else it is a conflict that shows
 * both sides.
 */
export class Autosave<Value> {
  private snapshot: AutosaveSnapshot<Value>;
  private acknowledged: Value;
  private version: number;
  /** False only for a copy of an earlier visit that does not tell what it was made on. */
  private isBaseKnown = true;
  /** What the server may hold although its answer never came. */
  private sent: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;
  private channel: TabChannel<Value> | undefined;
  private readonly tab = Math.random().toString(36).slice(2);
  private readonly copy: KeptCopy<Value>;
  private readonly listeners = new Set<() => void>();

  constructor(private options: AutosaveOptions<Value>) {
    this.copy = new KeptCopy(options.key, options.storage);
    this.acknowledged = options.value;
    this.version = options.version;
    this.snapshot = {
      value: options.value,
      state: 'untouched',
      conflict: null,
      merged: null,
      message: null,
    };
    const kept = this.copy.read();
    if (!kept || sameValue(kept.value, options.value)) return;
    this.sent = kept.sent ?? [];
    this.snapshot = { ...this.snapshot, value: kept.value, state: 'offline' };
    if (kept.version === options.version) return;
    this.version = kept.version;
    this.isBaseKnown = kept.base !== undefined;
    if (kept.base !== undefined) this.acknowledged = kept.base;
    this.meet(options.value, options.version);
  }

  read = (): AutosaveSnapshot<Value> => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The version of the last acknowledged save: what a further step (completing, deleting) names. */
  savedVersion = (): number => this.version;

  /** The newest functions of the component that holds this. */
  use(change: Pick<AutosaveOptions<Value>, 'save' | 'merge'>): void {
    this.options = { ...this.options, ...change };
  }

  /** Shares the text with the other tabs of this browser; gives back how to leave. */
  join(channel: TabChannel<Value> | undefined): () => void {
    this.channel = channel;
    channel?.listen((message) => this.hear(message));
    return () => {
      channel?.close();
      this.channel = undefined;
    };
  }

  edit(value: Value): void {
    const base = this.snapshot.value;
    this.keep(value);
    const state = this.snapshot.conflict ? 'conflict' : 'editing';
    this.set({ value, state, message: null });
    this.channel?.post({ kind: 'edited', from: this.tab, base, value });
    if (!this.snapshot.conflict) this.schedule(this.options.delayMs ?? 800);
  }

  /** Takes what another part of the app has saved, unless there is something of one's own to save. */
  adopt(value: Value, version: number): void {
    if (version <= this.version || this.running || this.isUnsaved()) return;
    this.standOn(value, version);
    this.set({ value });
  }

  /** Saves now; resolves when everything typed so far has been answered. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    // Whoever comes at the same moment waits here, and finds everything saved.
    while (this.running) await this.running;
    if (this.snapshot.conflict) return;
    if (this.isAtRest()) {
      // Typed and taken back before it was sent.
      if (this.snapshot.state === 'editing') this.afterSave();
      return;
    }
    this.running = alone(this.options.key, () => this.send(false)).finally(
      () => (this.running = undefined),
    );
    await this.running;
  }

  /** The page goes away: sends the last words without waiting for anyone. What does not arrive is kept here. */
  close(): void {
    clearTimeout(this.timer);
    if (!this.isAtRest() && !this.snapshot.conflict) void this.send(true);
  }

  /** Ends a conflict with one side, or with what the person made of both. */
  async resolve(value: Value): Promise<void> {
    const { conflict } = this.snapshot;
    if (!conflict) return;
    this.standOn(conflict.value, conflict.version);
    this.set({ conflict: null });
    this.edit(value);
    if (this.isUnsaved()) await this.flush();
    else this.acknowledge(value, conflict.version);
  }

  /** What was merged by itself has been looked at. */
  forgetMerged(): void {
    this.set({ merged: null });
  }

  private isUnsaved(): boolean {
    return !sameValue(this.snapshot.value, this.acknowledged);
  }

  /** Whether the server surely holds what stands here: it may hold what was sent without an answer and then taken back. */
  private isAtRest(): boolean {
    return !this.isUnsaved() && this.sent.length === 0;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async send(isClosing: boolean): Promise<void> {
    const { value } = this.snapshot;
    // Another tab may have saved it while this one waited.
    if (this.isAtRest() || this.snapshot.conflict) return;
    this.set({ state: 'saving' });
    this.noteSent(digest(value));
    this.keep(value);
    try {
      const outcome = await this.answerTo(value, isClosing);
      if (outcome === unanswered) throw new Error('no answer in time');
      this.failures = 0;
      this.settle(value, outcome);
    } catch {
      this.failures += 1;
      this.set({ state: 'offline' });
      this.schedule(Math.min(30_000, 1_000 * 2 ** this.failures));
    }
  }

  private async answerTo(
    value: Value,
    isClosing: boolean,
  ): Promise<SaveOutcome<Value> | typeof unanswered> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<typeof unanswered>((resolve) => {
      timer = setTimeout(() => resolve(unanswered), this.options.timeoutMs ?? 20_000);
    });
    try {
      return await Promise.race([this.options.save(value, this.version, { isClosing }), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private noteSent(sent: string): void {
    this.sent = [...this.sent.filter((known) => known !== sent), sent].slice(-20);
    this.channel?.post({ kind: 'sending', digest: sent });
  }

  private settle(sent: Value, outcome: SaveOutcome<Value>): void {
    if (outcome.kind === 'saved') this.acknowledge(sent, outcome.version);
    else if (outcome.kind === 'refused') this.set({ state: 'refused', message: outcome.message });
    else {
      this.meet(outcome.current, outcome.version);
      if (this.snapshot.conflict) return;
      if (this.isUnsaved()) this.schedule(0);
      else this.acknowledge(this.snapshot.value, outcome.version);
    }
  }

  /** The server holds something else than this was made on. */
  private meet(theirs: Value, version: number): void {
    const mine = this.snapshot.value;
    const base = this.isBaseKnown ? this.acknowledged : null;
    const merged = this.standsOn(theirs, version)
      ? mine
      : (this.options.merge?.(base, mine, theirs) ?? null);
    if (merged === null) {
      this.set({ state: 'conflict', conflict: { value: theirs, version, base } });
      return;
    }
    this.standOn(theirs, version);
    this.channel?.post({ kind: 'saved', value: theirs, version });
    if (sameValue(merged, mine)) return;
    this.keep(merged);
    this.set({ value: merged, merged: { base, mine, theirs } });
    this.channel?.post({ kind: 'edited', from: this.tab, base: mine, value: merged });
  }

  /** Whether what the server holds is what one has here, began with, or sent without hearing the answer. */
  private standsOn(theirs: Value, version: number): boolean {
    return (
      sameValue(theirs, this.snapshot.value) ||
      (this.isBaseKnown && sameValue(theirs, this.acknowledged)) ||
      this.isOwnSave(theirs, version)
    );
  }

  /** One of the saves that were not answered; each moved the version by one, so more means that others saved as well. */
  private isOwnSave(theirs: Value, version: number): boolean {
    const at = this.sent.indexOf(digest(theirs));
    return at !== -1 && version <= this.version + at + 1;
  }

  private standOn(value: Value, version: number): void {
    this.acknowledged = value;
    this.version = version;
    this.isBaseKnown = true;
    // Answers come in order: what was sent before this one cannot be on the server any more.
    this.sent = this.sent.slice(this.sent.indexOf(digest(value)) + 1);
  }

  private acknowledge(value: Value, version: number): void {
    // An answer that came late, behind a newer one.
    if (version < this.version) return;
    this.standOn(value, version);
    this.channel?.post({ kind: 'saved', value, version });
    this.afterSave();
  }

  private afterSave(): void {
    if (this.isUnsaved()) {
      this.keep(this.snapshot.value);
      this.set({ state: 'editing' });
      this.schedule(this.options.delayMs ?? 800);
    } else {
      this.sent = [];
      this.copy.remove();
      this.set({ state: 'saved', message: null });
    }
  }

  private hear(message: TabMessage<Value>): void {
    if (message.kind === 'sending') {
      this.sent = [...this.sent, message.digest].slice(-20);
    } else if (message.kind === 'saved') {
      if (message.version <= this.version) return;
      this.standOn(message.value, message.version);
      const { conflict } = this.snapshot;
      if (conflict && conflict.version < message.version) this.set({ conflict: null });
      if (!this.snapshot.conflict) this.afterSave();
    } else this.hearEdit(message);
  }

  private hearEdit({ from, base, value: theirs }: TabMessage<Value> & { kind: 'edited' }): void {
    const mine = this.snapshot.value;
    if (sameValue(mine, theirs)) return;
    // Both tabs put the same one first, so that both end with the same text.
    const [first, second] = from < this.tab ? [theirs, mine] : [mine, theirs];
    const value = mergeTyping(base, first, second);
    this.keep(value);
    this.set({ value, state: this.snapshot.conflict ? 'conflict' : 'editing' });
    // The other tab saves; this one does if that was closed before.
    if (!this.snapshot.conflict) this.schedule((this.options.delayMs ?? 800) * 4);
  }

  private keep(value: Value): void {
    const base = this.isBaseKnown ? { base: this.acknowledged } : {};
    this.copy.write({ value, version: this.version, ...base, sent: this.sent });
  }

  private set(change: Partial<AutosaveSnapshot<Value>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
