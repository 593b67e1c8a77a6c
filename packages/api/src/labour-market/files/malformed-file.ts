/** A file that does not keep its published layout. Nothing of it is used. */
export class MalformedFileError extends Error {
  readonly file: string;
  /** Counted from 1, the header included, as an editor or a spreadsheet shows it. */
  readonly line: number;
  readonly column: string | null;

  constructor(where: { file: string; line: number; column?: string | null }, problem: string) {
    const column = where.column ?? null;
    super(
      `${where.file}, line ${where.line}${column === null ? '' : `, column ${column}`}: ${problem}. Nothing was changed.`,
    );
    this.name = 'MalformedFileError';
    this.file = where.file;
    this.line = where.line;
    this.column = column;
  }
}
