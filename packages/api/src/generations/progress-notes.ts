import type { TaskEvent } from '../coaching/task-outcome.ts';
import type { Database } from '../database/database.ts';

/** Text comes in tokens; a person reads no faster than this, and the database has other things to do. */
const betweenNotesMs = 200;
const longestText = 40_000;

/** Writes how far a generation is into its row: each stage at once, text a few times a second, one note at a time. */
export class ProgressNotes {
  private wanted: { stage?: string; text?: string } | null = null;
  private writing: Promise<void> | null = null;
  private lastWrite = 0;

  constructor(
    private readonly db: Database,
    private readonly row: { id: string; runner: string },
  ) {}

  note(event: TaskEvent): void {
    const isNewTry = event.kind === 'stage' && event.stage === 'RETRYING';
    this.wanted = {
      ...this.wanted,
      ...(event.kind === 'stage'
        ? { stage: event.stage }
        : { text: event.text.slice(0, longestText) }),
      ...(isNewTry ? { text: '' } : {}),
    };
    this.writing ??= this.write();
  }

  /** Resolves when everything noted is in the row. */
  async written(): Promise<void> {
    while (this.writing !== null) await this.writing;
  }

  private async write(): Promise<void> {
    while (this.wanted !== null) {
      const wait = this.lastWrite + betweenNotesMs - Date.now();
      if (wait > 0 && this.wanted.stage === undefined)
        await new Promise((resolve) => setTimeout(resolve, wait));
      const note = this.wanted;
      this.wanted = null;
      const { id, runner } = this.row;
      // A note that is lost is made up for by the next one; the text itself is stored at the end.
      await this.db.generation
        .updateMany({ where: { id, runner, status: 'RUNNING' }, data: note ?? {} })
        .catch(() => undefined);
      this.lastWrite = Date.now();
    }
    this.writing = null;
  }
}
