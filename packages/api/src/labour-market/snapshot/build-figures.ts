import { join } from 'node:path';
import { nation, places } from '../places.ts';
import { readMatrix, readOnetToOews, readPathways } from '../sources/read-crosswalks.ts';
import { readOews } from '../sources/read-oews.ts';
import {
  readAlternateTitles,
  readJobZones,
  readRatings,
  readReportedTitles,
  readSocRatings,
  readTechnologies,
  type TitleRecord,
} from '../sources/read-onet.ts';
import { type ProjectionRecord, readProjections } from '../sources/read-projections.ts';
import { assignOccupations } from '../taxonomy/assign-occupations.ts';
import {
  averageRatings,
  OccupationCrosswalk,
  skillsOf,
  technologiesByOccupation,
  titlesByOccupation,
} from './occupation-facts.ts';
import type {
  OccupationFigures,
  ProjectionFigures,
  ReferenceFigures,
  WageTable,
} from './reference-figures.ts';

/** The files a snapshot is built from, below one folder. */
export const snapshotInputs = {
  nationalWages: [
    'oews/national_2025.csv.gz',
    'oews/national_2024.csv.gz',
    'oews/national_2023.csv.gz',
  ],
  stateWages: 'oews/state_2025.csv.gz',
  projections: 'projections/occupation_2024-34.xlsx',
  onetToOews: 'crosswalk/onet_to_oews2025.csv',
  pathways: 'crosswalk/onet_career_clusters_soc.csv',
  matrix: 'crosswalk/soc_naics_oews2024_matrix.csv.gz',
  skillsLater: 'onet/skills_activities_importance_v30_1.csv.gz',
  skills: 'onet/Skills.txt.gz',
  knowledge: 'onet/Knowledge.txt.gz',
  technologies: 'onet/Technology Skills.txt.gz',
  alternateTitles: 'onet/Alternate Titles.txt.gz',
  reportedTitles: 'onet/Sample of Reported Titles.txt.gz',
  jobZones: 'onet/Job Zones.txt.gz',
} as const;

/** The vintage of the employment matrix: its shares are taken of the jobs of the same year. */
const matrixPeriod = 'May 2024';

export type OnStage = (stage: string) => void;

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function wageTables(
  directory: string,
  onStage: OnStage,
): Promise<{ tables: WageTable[]; titles: Map<string, string> }> {
  const tables = new Map<string, WageTable>();
  const titles = new Map<string, string>();
  for (const [index, file] of [
    ...snapshotInputs.nationalWages,
    snapshotInputs.stateWages,
  ].entries()) {
    onStage(file);
    for await (const record of readOews(join(directory, file))) {
      const { occupationCode, title, placeCode, period, ...figures } = record;
      // The newest national file says which occupations there are; codes that later files dropped are left out.
      if (index === 0) titles.set(occupationCode, title);
      if (!titles.has(occupationCode)) continue;
      const key = `${placeCode} ${period}`;
      const table = tables.get(key) ?? { placeCode, period, rows: new Map() };
      tables.set(key, table);
      table.rows.set(occupationCode, figures);
    }
  }
  const order = new Map(places.map((place, position) => [place.code, position]));
  const sorted = [...tables.values()].sort(
    (a, b) =>
      (order.get(a.placeCode) ?? 0) - (order.get(b.placeCode) ?? 0) ||
      b.period.localeCompare(a.period),
  );
  if (sorted[0]?.placeCode !== nation.code) throw new Error('The national wages are missing.');
  return { tables: sorted, titles };
}

function projectionOf(record: ProjectionRecord | undefined): ProjectionFigures | null {
  if (record === undefined) return null;
  const { employmentBase, employmentProjected, changePercent, annualOpenings } = record;
  return { employmentBase, employmentProjected, changePercent, annualOpenings };
}

/** Reads the official files below `directory` and derives every figure, title and name that we keep. */
export async function buildFigures(
  directory: string,
  onStage: OnStage = () => undefined,
): Promise<ReferenceFigures> {
  const read = async <Row>(
    file: string,
    reader: (path: string) => AsyncIterable<Row>,
  ): Promise<Row[]> => {
    onStage(file);
    return collect(reader(join(directory, file)));
  };
  const { tables, titles } = await wageTables(directory, onStage);
  const codes = [...titles.keys()].sort();
  const projections = await read(snapshotInputs.projections, readProjections);
  const projected = new Map(projections.map((record) => [record.occupationCode, record]));
  const mapping = await read(snapshotInputs.onetToOews, readOnetToOews);
  const crosswalk = new OccupationCrosswalk(mapping);
  const sources = [
    {
      kind: 'skill' as const,
      release: '30.1',
      ratings: averageRatings(crosswalk, await read(snapshotInputs.skillsLater, readSocRatings)),
    },
    {
      kind: 'skill' as const,
      release: '29.3',
      ratings: averageRatings(crosswalk, await read(snapshotInputs.skills, readRatings)),
    },
    {
      kind: 'knowledge' as const,
      release: '29.3',
      ratings: averageRatings(crosswalk, await read(snapshotInputs.knowledge, readRatings)),
    },
  ];
  const technologies = technologiesByOccupation(
    crosswalk,
    await read(snapshotInputs.technologies, readTechnologies),
  );
  const officialNames: TitleRecord[] = mapping.map(({ onetCode, onetTitle }) => ({
    code: onetCode,
    titles: [onetTitle],
    rank: 2,
  }));
  const reported = await read(snapshotInputs.reportedTitles, readReportedTitles);
  const alternate = await read(snapshotInputs.alternateTitles, readAlternateTitles);
  const otherTitles = titlesByOccupation(crosswalk, titles, [
    ...officialNames,
    ...reported,
    ...alternate,
  ]);
  const zones = averageRatings(
    crosswalk,
    (await read(snapshotInputs.jobZones, readJobZones)).map(({ code, jobZone }) => ({
      code,
      name: 'zone',
      importance: jobZone,
    })),
  );
  const taxonomy = assignOccupations({
    occupationCodes: codes,
    pathwaysOf: pathwaysOf(crosswalk, await read(snapshotInputs.pathways, readPathways)),
    jobsByIndustry: jobsByIndustry(await read(snapshotInputs.matrix, readMatrix)),
    jobs: nationalJobs(tables, matrixPeriod),
  });
  const occupations = codes.map((code): OccupationFigures => {
    const record = projected.get(code);
    const zone = zones.get(code)?.get('zone');
    return {
      code,
      title: titles.get(code) ?? code,
      education: record?.education ?? null,
      experience: record?.experience ?? null,
      training: record?.training ?? null,
      jobZone: zone === undefined ? null : Math.round(zone),
      projection: projectionOf(record),
      alternateTitles: otherTitles.get(code) ?? [],
      skills: skillsOf(code, sources),
      technologies: technologies.get(code) ?? [],
    };
  });
  const all = projectionOf(projected.get('00-0000'));
  if (all === null) throw new Error('The projections lack the line of all occupations (00-0000).');
  return {
    projectionPeriod: projections[0]?.period ?? '',
    allOccupations: all,
    occupations,
    wages: tables,
    taxonomy: taxonomy.map((industry) => ({
      id: industry.id,
      name: industry.name,
      specializations: industry.specializations.map(({ id, name, members }) => ({
        id,
        name,
        occupations: [...members].map(([code, basis]) => ({ code, basis })),
      })),
    })),
  };
}

function pathwaysOf(
  crosswalk: OccupationCrosswalk,
  records: readonly { onetCode: string; pathways: readonly string[] }[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { onetCode, pathways } of records) {
    const code = crosswalk.toOews(onetCode);
    if (code === null) continue;
    const known = found.get(code) ?? new Set<string>();
    found.set(code, known);
    for (const pathway of pathways) known.add(pathway);
  }
  return found;
}

/** Of rows that repeat a cell (ownership classes, their code lost), the one with most jobs counts. */
function jobsByIndustry(
  records: readonly { occupationCode: string; naics: string; employment: number }[],
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { occupationCode, naics, employment } of records) {
    const jobs = found.get(occupationCode) ?? new Map<string, number>();
    found.set(occupationCode, jobs);
    jobs.set(naics, Math.max(jobs.get(naics) ?? 0, employment));
  }
  return found;
}

function nationalJobs(tables: readonly WageTable[], period: string): Map<string, number> {
  const table = tables.find((one) => one.placeCode === nation.code && one.period === period);
  const jobs = new Map<string, number>();
  for (const [code, { employment }] of table?.rows ?? [])
    if (typeof employment === 'number') jobs.set(code, employment);
  return jobs;
}
