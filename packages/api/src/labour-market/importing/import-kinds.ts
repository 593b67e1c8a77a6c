import { basename } from 'node:path';
import { MalformedFileError } from '../files/malformed-file.ts';
import { type OnBytes, type TableLayout, tableRows } from '../files/table-rows.ts';
import { readMatrix, readOnetToOews, readPathways } from '../sources/read-crosswalks.ts';
import {
  readAlternateTitles,
  readJobZones,
  readRatings,
  readRelated,
  readReportedTitles,
  readSocRatings,
  readTechnologies,
} from '../sources/read-onet.ts';
import { historyColumns, readOewsHistory } from '../sources/read-oews-history.ts';
import {
  normalizeOewsHeader,
  oewsColumns,
  readOews,
  requiredPeriod,
} from '../sources/read-oews.ts';
import { projectionLayout, readProjections } from '../sources/read-projections.ts';

/** What a user says the files are; within it, what a file is shows in its header. */
export type ImportGroup = 'oews' | 'projections' | 'onet' | 'crosswalk';

/** What must be said of a file when its name does not tell. */
export interface ReadOptions {
  /** `May 2025`. */
  period?: string;
  onBytes?: OnBytes;
}

interface ImportKind<Kept> {
  group: ImportGroup;
  /** What it is, for messages. */
  title: string;
  /** The header that only files of this kind have. */
  layout(): TableLayout;
  read(path: string, options: ReadOptions): AsyncGenerator<Kept>;
}

const kind = <Kept>(
  group: ImportGroup,
  title: string,
  layout: TableLayout | (() => TableLayout),
  read: ImportKind<Kept>['read'],
): ImportKind<Kept> => ({
  group,
  title,
  layout: () => (typeof layout === 'function' ? layout() : layout),
  read,
});

const onet = <Kept>(
  title: string,
  required: readonly string[],
  read: (path: string, onBytes?: OnBytes) => AsyncGenerator<Kept>,
): ImportKind<Kept> =>
  kind('onet', title, { required }, (path, { onBytes }) => read(path, onBytes));

const crosswalk = <Kept>(
  title: string,
  required: readonly string[],
  read: (path: string, onBytes?: OnBytes) => AsyncGenerator<Kept>,
): ImportKind<Kept> =>
  kind('crosswalk', title, { required }, (path, { onBytes }) => read(path, onBytes));

const ratingColumns = ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Data Value'];

/** Every kind of file that can be imported; of those whose header fits, the first is taken. */
export const importKinds = {
  oewsHistory: kind(
    'oews',
    'medians of several years',
    { required: historyColumns, normalizeHeader: normalizeOewsHeader },
    (path, { onBytes }) => readOewsHistory(path, onBytes),
  ),
  oews: kind(
    'oews',
    'wages of the nation, the states or the sectors',
    { required: oewsColumns, normalizeHeader: normalizeOewsHeader },
    (path, options) => readOews(path, options),
  ),
  projections: kind(
    'projections',
    'Employment Projections',
    projectionLayout,
    (path, { onBytes }) => readProjections(path, onBytes),
  ),
  ratings: onet('skills or knowledge', ratingColumns, readRatings),
  socRatings: onet('importance by SOC code', ['soc6', 'element', 'importance'], readSocRatings),
  technologies: onet('technologies', ['Example', 'Hot Technology'], readTechnologies),
  alternateTitles: onet(
    'alternate titles',
    ['Alternate Title', 'Short Title'],
    readAlternateTitles,
  ),
  reportedTitles: onet('reported titles', ['Reported Job Title'], readReportedTitles),
  related: onet('related occupations', ['Related O*NET-SOC Code'], readRelated),
  jobZones: onet('job zones', ['O*NET-SOC Code', 'Job Zone'], readJobZones),
  onetToOews: crosswalk('O*NET to OEWS', ['onet_soc', 'oews_code'], readOnetToOews),
  pathways: crosswalk('career pathways', ['Career Pathway', 'Code'], readPathways),
  matrix: kind(
    'crosswalk',
    'employment by industry',
    { required: ['soc_code', 'naics', 'employment'] },
    (path, { period, onBytes }) => readMatrix(path, requiredPeriod(path, period), onBytes),
  ),
} as const;

export type ImportKindName = keyof typeof importKinds;
/** What the reader of a kind gives. */
export type RecordOf<Name extends ImportKindName> =
  ReturnType<(typeof importKinds)[Name]['read']> extends AsyncGenerator<infer Kept> ? Kept : never;

const names = Object.keys(importKinds) as ImportKindName[];

/** What the file is, by its header; refused when it is nothing of this group. */
export async function kindOfFile(group: ImportGroup, path: string): Promise<ImportKindName> {
  const ofGroup = names.filter((name) => importKinds[name].group === group);
  for (const name of ofGroup) if (await headerFits(path, importKinds[name].layout())) return name;
  // Where one kind is meant its own reader says which column is missing.
  if (group === 'oews' || group === 'projections') return group;
  const known = ofGroup.map((name) => importKinds[name].title).join(', ');
  throw new MalformedFileError(
    { file: basename(path), line: 1 },
    `its header is of none of the files that are read here (${known})`,
  );
}

async function headerFits(path: string, layout: TableLayout): Promise<boolean> {
  try {
    for await (const _row of tableRows(path, layout)) return true;
    return true;
  } catch (error) {
    // A column is named when it is missing; anything else is wrong with the file itself.
    if (error instanceof MalformedFileError && error.column !== null) return false;
    throw error;
  }
}
