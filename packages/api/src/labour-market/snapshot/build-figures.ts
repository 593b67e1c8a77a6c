import { join } from 'node:path';
import { nation } from '../places.ts';
import { readMatrix, readOnetToOews, readPathways } from '../sources/read-crosswalks.ts';
import {
  readAlternateTitles,
  readJobZones,
  readRatings,
  readRelated,
  readReportedTitles,
  readSocRatings,
  readTechnologies,
  type TitleRecord,
} from '../sources/read-onet.ts';
import { type ProjectionRecord, readProjections } from '../sources/read-projections.ts';
import {
  averageRatings,
  OccupationCrosswalk,
  relatedByOccupation,
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
import { type OnStage, snapshotInputs } from './snapshot-inputs.ts';
import { taxonomyOf } from './taxonomy-figures.ts';
import { readWageTables } from './wage-tables.ts';

/** The vintage of the employment matrix: its shares are taken of the jobs of the same year. */
const matrixPeriod = 'May 2024';

/** The releases of O*NET that the files are of. */
const onetRelease = '29.3';
const laterOnetRelease = '30.1';

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
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
  const { wages, sectorWages, titles } = await readWageTables(directory, onStage);
  const codes = [...titles.keys()].sort();
  const projections = await read(snapshotInputs.projections, readProjections);
  const projected = new Map(projections.map((record) => [record.occupationCode, record]));
  const mapping = await read(snapshotInputs.onetToOews, readOnetToOews);
  const crosswalk = new OccupationCrosswalk(mapping);
  const sources = [
    {
      kind: 'skill' as const,
      release: laterOnetRelease,
      ratings: averageRatings(crosswalk, await read(snapshotInputs.skillsLater, readSocRatings)),
    },
    {
      kind: 'skill' as const,
      release: onetRelease,
      ratings: averageRatings(crosswalk, await read(snapshotInputs.skills, readRatings)),
    },
    {
      kind: 'knowledge' as const,
      release: onetRelease,
      ratings: averageRatings(crosswalk, await read(snapshotInputs.knowledge, readRatings)),
    },
  ];
  const technologies = technologiesByOccupation(
    crosswalk,
    await read(snapshotInputs.technologies, readTechnologies),
    onetRelease,
  );
  const related = relatedByOccupation(
    crosswalk,
    await read(snapshotInputs.related, readRelated),
    onetRelease,
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
  const taxonomy = taxonomyOf({
    codes,
    crosswalk,
    pathways: await read(snapshotInputs.pathways, readPathways),
    matrix: await read(snapshotInputs.matrix, (path) => readMatrix(path, matrixPeriod)),
    jobs: nationalJobs(wages, matrixPeriod),
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
      related: (related.get(code) ?? []).filter((one) => titles.has(one.code)),
    };
  });
  const all = projectionOf(projected.get('00-0000'));
  if (all === null) throw new Error('The projections lack the line of all occupations (00-0000).');
  return {
    projectionPeriod: projections[0]?.period ?? '',
    allOccupations: all,
    occupations,
    wages,
    sectorWages,
    onetOccupations: mapping.map(({ onetCode, onetTitle, oewsCode }) => ({
      onetCode,
      title: onetTitle,
      // OEWS codes that the newest national file does not have are no occupations here.
      code: oewsCode !== null && titles.has(oewsCode) ? oewsCode : null,
    })),
    taxonomy,
  };
}

function nationalJobs(tables: readonly WageTable[], period: string): Map<string, number> {
  const table = tables.find((one) => one.placeCode === nation.code && one.period === period);
  const jobs = new Map<string, number>();
  for (const [code, { employment }] of table?.rows ?? [])
    if (typeof employment === 'number') jobs.set(code, employment);
  return jobs;
}
