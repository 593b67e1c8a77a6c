import { basename } from 'node:path';
import { MalformedFileError } from './malformed-file.ts';
import { delimitedRecords } from './delimited-records.ts';
import { type FigureCell, parseFigure } from './figure-cell.ts';
import { workbookRecords } from './workbook-records.ts';

/** One line of a file as its reader found it. */
export interface SourceRecord {
  line: number;
  values: readonly string[];
}

/** How far a reader is: bytes of the file on disk, for a progress bar. */
export type OnBytes = (bytesRead: number) => void;

export interface TableLayout {
  /** Columns that must be there; a reader asks only for these and for `optional` ones. */
  required: readonly string[];
  /** For a workbook: the sheet's name; its first sheet when left out. */
  sheet?: string;
  /** How header cells are made comparable; trimmed when left out. */
  normalizeHeader?: (header: string) => string;
  onBytes?: OnBytes;
}

/** A row under a header, read by column name. */
export class TableRow {
  constructor(
    private readonly file: string,
    private readonly columns: ReadonlyMap<string, number>,
    readonly line: number,
    private readonly values: readonly string[],
  ) {}

  /** The cell's text; empty when the file has no such column. */
  text(column: string): string {
    const index = this.columns.get(column);
    return index === undefined ? '' : (this.values[index] ?? '').trim();
  }

  requiredText(column: string): string {
    const text = this.text(column);
    if (text === '') throw this.malformed(column, 'a value is required and the cell is empty');
    return text;
  }

  /** A number or a mark; `whenEmpty` stands for an empty cell. */
  figure(column: string, whenEmpty: FigureCell): FigureCell {
    const text = this.text(column);
    if (text === '') return whenEmpty;
    const figure = parseFigure(text);
    if (figure === null)
      throw this.malformed(
        column,
        `"${text.slice(0, 40)}" is neither a number nor a published mark`,
      );
    return figure;
  }

  number(column: string): number {
    const figure = this.figure(column, '—');
    if (typeof figure !== 'number')
      throw this.malformed(column, `a number is required, found "${this.text(column)}"`);
    return figure;
  }

  malformed(column: string | null, problem: string): MalformedFileError {
    return new MalformedFileError({ file: basename(this.file), line: this.line, column }, problem);
  }
}

function recordsOf(path: string, layout: TableLayout): AsyncGenerator<SourceRecord> {
  if (/\.xlsx$/i.test(path)) return workbookRecords(path, layout.sheet, layout.onBytes);
  if (/\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(path)) return delimitedRecords(path, layout.onBytes);
  throw new MalformedFileError(
    { file: basename(path), line: 1 },
    'only .csv, .txt (tab-separated), their .gz, and .xlsx are read',
  );
}

/** Lines before the header that a publisher may print, such as a table's title. */
const titleLines = 10;

/**
 * Reads a table row by row, in constant memory. The header is the first line that holds every required
 * column: BLS workbooks print a title above it.
 */
export async function* tableRows(path: string, layout: TableLayout): AsyncGenerator<TableRow> {
  const normalize = layout.normalizeHeader ?? ((header: string) => header.trim());
  let columns: Map<string, number> | null = null;
  let missing: string[] = [...layout.required];
  let seen = 0;
  for await (const { line, values } of recordsOf(path, layout)) {
    if (columns !== null) {
      yield new TableRow(path, columns, line, values);
      continue;
    }
    const candidate = new Map<string, number>();
    values.forEach((header, index) => candidate.set(normalize(header), index));
    const absent = layout.required.filter((column) => !candidate.has(column));
    if (absent.length === 0) columns = candidate;
    else if (absent.length < missing.length) missing = absent;
    seen += 1;
    if (columns === null && seen >= titleLines) break;
  }
  if (columns === null) {
    throw new MalformedFileError(
      { file: basename(path), line: 1, column: missing.join(', ') },
      'the header lacks this',
    );
  }
}
