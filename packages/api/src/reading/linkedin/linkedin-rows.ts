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
const tableOf = (path: string): LinkedInTable | undefined => {
  const file = squeezed(path.split('/').at(-1) ?? '');
  return resumeTables.find((table) => file === `${squeezed(table)}.csv`);
};
/** The exports of the years write `PhoneNumbers.csv`, `Phone Numbers.csv` and `phone_numbers.csv`. */
const squeezed = (text: string) => text.toLowerCase().replace(/[\s_-]/gu, '');

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
    if (table !== undefined && (tables.get(table) ?? []).length === 0)
      tables.set(table, rowsOf(table, bytes));
  }
  return (table) => tables.get(table) ?? [];
}

function rowsOf(table: LinkedInTable, bytes: Uint8Array): LinkedInRow[] {
  const text = decodeText(bytes);
  if (text === null) throw new Refusal('CORRUPT');
  const all = parseCsv(text);
  const first = headingRow(table, all);
  const headings = all[first];
  if (headings === undefined) return [];
  const columnOf = columnsOf(table, headings);
  return all.slice(first + 1).map((cells, at) => ({
    line: first + at + 2,
    cell(heading) {
      const value = cells[columnOf.get(heading.toLowerCase()) ?? -1]?.trim() ?? '';
      return value === '' ? null : value;
    },
  }));
}

/** The columns as LinkedIn orders them, for exports whose headings are in another language. */
const columnOrders: Partial<Record<LinkedInTable, readonly string[]>> = {
  Profile:
    'First Name|Last Name|Maiden Name|Address|Birth Date|Headline|Summary|Industry|Zip Code|Geo Location|Twitter Handles|Websites|Instant Messengers'.split(
      '|',
    ),
  'Email Addresses': ['Email Address', 'Confirmed', 'Primary', 'Updated On'],
  PhoneNumbers: ['Extension', 'Number', 'Type'],
  Positions: 'Company Name|Title|Description|Location|Started On|Finished On'.split('|'),
  Education: 'School Name|Start Date|End Date|Notes|Degree Name|Activities'.split('|'),
  Skills: ['Name'],
  Languages: ['Name', 'Proficiency'],
  Certifications: 'Name|Url|Authority|Started On|Finished On|License Number'.split('|'),
  Volunteering: 'Company Name|Role|Cause|Started On|Finished On|Description'.split('|'),
};

/** Some of the tables begin with notes on what they hold: the headings are the first row that has one that is known, or as many as usual. */
function headingRow(table: LinkedInTable, rows: readonly string[][]): number {
  const order = columnOrders[table];
  if (order === undefined) return 0;
  const isKnown = (cell: string) => order.includes(cell.trim());
  const known = rows.findIndex((cells) => cells.some(isKnown));
  const asMany = rows.findIndex((cells) => cells.length === order.length);
  return Math.max(0, known === -1 ? asMany : known);
}

function columnsOf(table: LinkedInTable, headings: readonly string[]): Map<string, number> {
  const said = headings.map((heading) => heading.trim().toLowerCase());
  const order = (columnOrders[table] ?? []).map((heading) => heading.toLowerCase());
  const isForeign =
    order.length === said.length && !said.some((heading) => order.includes(heading));
  return new Map((isForeign ? order : said).map((heading, at) => [heading, at]));
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
