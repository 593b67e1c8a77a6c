import { parse } from 'csv-parse/sync';
import { decodeText } from '../detect-type.ts';
import { Refusal } from '../refusals.ts';
import type { Archive } from '../zip.ts';

/** A line of one of the archive's tables. */
export interface LinkedInRow {
  /** The line as a person counts them in a spreadsheet; the heading is line 1. */
  line: number;
  /** The cell under a heading; null when it is empty or the table has no such column. */
  cell(heading: string): string | null;
}

/** The tables that a resume is made of. Messages, connections, adverts and the rest are never unpacked. */
export const resumeTables = [
  'Profile',
  'Profile Summary',
  'Email Addresses',
  'PhoneNumbers',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Publications',
  'Patents',
  'Honors',
  'Courses',
  'Organizations',
  'Volunteering',
  'Test Scores',
] as const;

export type LinkedInTable = (typeof resumeTables)[number];

/** The archive may hold its files in a folder such as `Basic_LinkedInDataExport_…/`. */
const tableOf = (path: string): LinkedInTable | undefined =>
  resumeTables.find(
    (table) => path.split('/').at(-1)?.toLowerCase() === `${table}.csv`.toLowerCase(),
  );

export const isLinkedInExport = ({ names }: Archive): boolean => {
  const tables = new Set(names.map(tableOf));
  return tables.has('Profile') || tables.has('Positions');
};

/** No table of a person's own life is longer. */
const mostRows = 1_000;

/** Reads the tables of a LinkedIn data export; a table that is not there has no rows. */
export function readTables(archive: Archive): (table: LinkedInTable) => LinkedInRow[] {
  const tables = new Map<LinkedInTable, LinkedInRow[]>();
  for (const [path, bytes] of archive.unpack((name) => tableOf(name) !== undefined)) {
    const table = tableOf(path);
    if (table !== undefined && !tables.has(table)) tables.set(table, rowsOf(bytes));
  }
  return (table) => tables.get(table) ?? [];
}

function rowsOf(bytes: Uint8Array): LinkedInRow[] {
  const text = decodeText(bytes);
  if (text === null) throw new Refusal('CORRUPT');
  const [headings, ...rows] = parseCsv(text);
  if (headings === undefined) return [];
  const columnOf = new Map(headings.map((heading, at) => [heading.trim().toLowerCase(), at]));
  return rows.map((cells, at) => ({
    line: at + 2,
    cell(heading) {
      const value = cells[columnOf.get(heading.toLowerCase()) ?? -1]?.trim() ?? '';
      return value === '' ? null : value;
    },
  }));
}

function parseCsv(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      to: mostRows,
    });
  } catch {
    throw new Refusal('CORRUPT');
  }
}
