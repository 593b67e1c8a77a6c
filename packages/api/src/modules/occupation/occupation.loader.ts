import { groupByKey } from '../../batching/group-by-key.ts';
import {
  figuresIn,
  LoaderPerVariant,
  variantOf,
  withColumns,
} from '../../batching/loader-per-variant.ts';
import type { Columns } from '../../batching/columns.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type {
  Occupation as OccupationRow,
  OccupationProjection,
} from '../../database/generated/client.ts';
import { salaryRange, type SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import type { WageRow } from '../../labour-market/loading/wage-row.ts';
import { pages } from '../../pagination/pages.ts';
import { firstPerOccupation } from './first-per-occupation.ts';
import { matchedTitle } from './matched-title.ts';
import { searchOccupations } from './occupation-search.ts';

export interface SkillOfOccupation {
  occupationCode: string;
  name: string;
  kind: string;
  importance: number;
  release: string;
}

export const occupationLoaders = (scope: LoaderScope) => ({
  occupationById: oneByKey<OccupationRow>(scope, {
    table: 'Occupation',
    key: 'id',
    owner: 'public',
    isFigure: true,
  }),
  occupationByCode: oneByKey<OccupationRow>(scope, {
    table: 'Occupation',
    key: 'code',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  occupations: pages<OccupationRow>(scope, {
    table: 'Occupation',
    owner: 'public',
    order: { column: 'title', kind: 'text', direction: 'asc' },
  }),
  occupationsFound: searchOccupations(scope),
  matchedTitleOfOccupation: matchedTitle(scope),
  occupationsBySpecialization: occupationsBySpecialization(scope),
  projectionByOccupation: oneByKey<OccupationProjection>(scope, {
    table: 'OccupationProjection',
    key: 'occupationCode',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  salaryByOccupation: salaryByOccupation(scope),
  titlesByOccupation: firstPerOccupation<{ title: string }>(scope, {
    table: 'OccupationTitle',
    columns: ['title'],
    order: '"position"',
    where: '"position" > 0',
  }),
  technologiesByOccupation: firstPerOccupation<{ name: string; release: string }>(scope, {
    table: 'OccupationTechnology',
    columns: ['name', 'release'],
    order: '"position"',
  }),
  skillsByOccupation: firstPerOccupation<SkillOfOccupation>(scope, {
    table: 'OccupationSkill',
    columns: ['name', 'kind', 'importance', 'release'],
    order: '"importance" DESC, "name"',
  }),
});

/** The occupations of each specialization, the one with most jobs in the nation first. */
function occupationsBySpecialization(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, OccupationRow[]>(
    figuresIn(scope, 'occupationsBySpecialization'),
  );
  return {
    load: (specializationId: string, columns: Columns): Promise<OccupationRow[]> =>
      loaders.load(
        variantOf(columns),
        specializationId,
        async (ids) => {
          const selected = withColumns(columns, 'id', 'code')
            .map((name) => `o."${name}"`)
            .join(', ');
          const rows = await db.$queryRawUnsafe<(OccupationRow & { specializationId: string })[]>(
            `SELECT m."specializationId", ${selected} FROM "SpecializationOccupation" m JOIN "Occupation" o ON o."code" = m."occupationCode"
             LEFT JOIN LATERAL (SELECT w."employment" FROM "OccupationWage" w WHERE w."occupationCode" = o."code" AND w."placeCode" = 'US' ORDER BY w."period" DESC LIMIT 1) jobs ON true
             WHERE m."specializationId" = ANY($1) ORDER BY jobs."employment" DESC NULLS LAST, o."code"`,
            [...ids],
          );
          return groupByKey(rows, 'specializationId');
        },
        () => [],
      ),
  };
}

/** The newest wages of an occupation in a place; null where BLS has no estimate. */
function salaryByOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SalaryRangeFigures | null>(
    figuresIn(scope, 'salaryByOccupation'),
  );
  type Row = WageRow & { occupationCode: string; title: string; period: string };
  return {
    load: (code: string, placeCode: string): Promise<SalaryRangeFigures | null> =>
      loaders.load(
        variantOf([], placeCode),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<Row[]>(
            `SELECT DISTINCT ON (w."occupationCode") w.*, o."title" FROM "OccupationWage" w JOIN "Occupation" o ON o."code" = w."occupationCode"
             WHERE w."occupationCode" = ANY($1) AND w."placeCode" = $2 ORDER BY w."occupationCode", w."period" DESC`,
            [...codes],
            placeCode,
          );
          return new Map(
            rows.map((row) => [
              row.occupationCode,
              salaryRange(
                { title: row.title, code: row.occupationCode },
                placeCode,
                row,
                row.period,
              ),
            ]),
          );
        },
        () => null,
      ),
  };
}
