import type { ClientBase } from 'pg';
import type { WageRow } from '../loading/wage-row.ts';
import { nation } from '../places.ts';
import {
  type AllOccupations,
  importanceKey,
  jobsOf,
  type OccupationFacts,
  type PublishedWage,
  type SpecializationFigures,
} from './specialization-figures.ts';

const grouped = <Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [value(row)]);
    else group.push(value(row));
  }
  return groups;
};

type WageRecord = WageRow & { occupationCode: string; placeCode: string; period: string };

async function rows<Row extends object>(
  client: ClientBase,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(text, values)).rows;
}

export async function readAllOccupations(client: ClientBase): Promise<AllOccupations> {
  const [release] = await rows<{
    allOccupationsGrowthRate: number;
    allOccupationsOpenings: number;
    allOccupationsEmployment: number;
    projectionPeriod: string;
  }>(
    client,
    'SELECT "allOccupationsGrowthRate", "allOccupationsOpenings", "allOccupationsEmployment", "projectionPeriod" FROM "ReferenceRelease" WHERE "name" = \'reference\'',
  );
  if (release === undefined)
    throw new Error(
      'There are no reference figures in this database. Load them first: coach labour-market load.',
    );
  const means = await rows<{ kind: string; name: string; mean: number }>(
    client,
    'SELECT "kind", "name", avg("importance") AS "mean" FROM "OccupationSkill" GROUP BY "kind", "name"',
  );
  const shares = await rows<{ name: string; inDemand: number; hot: number }>(
    client,
    `SELECT t."name", count(*) FILTER (WHERE t."inDemand")::float8 / o."count" AS "inDemand", count(*) FILTER (WHERE t."hot")::float8 / o."count" AS "hot"
     FROM "OccupationTechnology" t, (SELECT count(DISTINCT "occupationCode")::float8 AS "count" FROM "OccupationTechnology") o
     WHERE t."hot" OR t."inDemand" GROUP BY t."name", o."count"`,
  );
  return {
    growthRate: release.allOccupationsGrowthRate,
    annualOpenings: release.allOccupationsOpenings,
    employmentBase: release.allOccupationsEmployment,
    projectionPeriod: release.projectionPeriod,
    meanImportance: new Map(means.map(({ kind, name, mean }) => [importanceKey(kind, name), mean])),
    technologyShares: new Map(shares.map(({ name, inDemand, hot }) => [name, { inDemand, hot }])),
  };
}

/** The figures behind the given specializations, in a constant number of statements. */
export async function readSpecializations(
  client: ClientBase,
  ids: readonly string[],
): Promise<SpecializationFigures[]> {
  const members = await rows<{ specializationId: string; name: string; code: string }>(
    client,
    `SELECT s."id" AS "specializationId", s."name", m."occupationCode" AS "code" FROM "Specialization" s JOIN "SpecializationOccupation" m ON m."specializationId" = s."id" WHERE s."id" = ANY($1)`,
    [ids],
  );
  const codes = [...new Set(members.map(({ code }) => code))];
  const occupations = await rows<
    { code: string; title: string } & Record<
      'employmentBase' | 'employmentProjected' | 'changePercent' | 'annualOpenings',
      number | null
    >
  >(
    client,
    `SELECT o."code", o."title", p."employmentBase", p."employmentProjected", p."changePercent", p."annualOpenings"
     FROM "Occupation" o LEFT JOIN "OccupationProjection" p ON p."occupationCode" = o."code" WHERE o."code" = ANY($1)`,
    [codes],
  );
  const wages = grouped(
    await rows<WageRecord>(
      client,
      'SELECT * FROM "OccupationWage" WHERE "occupationCode" = ANY($1) ORDER BY "period" DESC',
      [codes],
    ),
    (row) => row.occupationCode,
    (row) => row,
  );
  const skills = grouped(
    await rows<{
      occupationCode: string;
      name: string;
      kind: 'skill' | 'knowledge';
      importance: number;
      release: string;
    }>(
      client,
      'SELECT "occupationCode", "name", "kind", "importance", "release" FROM "OccupationSkill" WHERE "occupationCode" = ANY($1)',
      [codes],
    ),
    (row) => row.occupationCode,
    ({ name, kind, importance, release }) => ({ name, kind, importance, release }),
  );
  const technologies = grouped(
    await rows<{
      occupationCode: string;
      name: string;
      hot: boolean;
      inDemand: boolean;
      release: string;
    }>(
      client,
      'SELECT "occupationCode", "name", "hot", "inDemand", "release" FROM "OccupationTechnology" WHERE "occupationCode" = ANY($1) ORDER BY "position"',
      [codes],
    ),
    (row) => row.occupationCode,
    ({ name, hot, inDemand, release }) => ({ name, hot, inDemand, release }),
  );
  const facts = new Map(
    occupations.map(
      ({
        code,
        title,
        employmentBase,
        employmentProjected,
        changePercent,
        annualOpenings,
      }): [string, OccupationFacts] => [
        code,
        {
          code,
          title,
          projection:
            employmentBase === null ||
            employmentProjected === null ||
            changePercent === null ||
            annualOpenings === null
              ? null
              : { employmentBase, employmentProjected, changePercent, annualOpenings },
          ...wagesByPlace(wages.get(code) ?? []),
          skills: skills.get(code) ?? [],
          technologies: technologies.get(code) ?? [],
        },
      ],
    ),
  );
  const bySpecialization = grouped(
    members,
    (row) => row.specializationId,
    (row) => row,
  );
  return [...bySpecialization].map(([id, of]) => ({
    id,
    name: of[0]?.name ?? id,
    occupations: of
      .flatMap(({ code }) => facts.get(code) ?? [])
      .sort((a, b) => jobsOf(b) - jobsOf(a) || a.code.localeCompare(b.code)),
  }));
}

/** `wages` newest first. */
function wagesByPlace(
  wages: readonly WageRecord[],
): Pick<OccupationFacts, 'national' | 'previous' | 'states'> {
  const ofNation = wages.filter(({ placeCode }) => placeCode === nation.code);
  const states = new Map<string, PublishedWage>();
  for (const wage of wages)
    if (wage.placeCode !== nation.code && !states.has(wage.placeCode))
      states.set(wage.placeCode, wage);
  return { national: ofNation[0] ?? null, previous: ofNation[1] ?? null, states };
}
