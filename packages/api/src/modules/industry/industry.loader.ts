import { groupByKey } from '../../batching/group-by-key.ts';
import { figuresIn, LoaderPerVariant, variantOf } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import { manyByKey } from '../../batching/many-by-key.ts';
import { oneByKey } from '../../batching/one-by-key.ts';
import type {
  Industry as IndustryRow,
  RetiredSpecialization as RetiredRow,
  Specialization as SpecializationRow,
} from '../../database/generated/client.ts';

/** The whole of a specialization's row: there is nothing large in it. */
export const specializationColumns = ['id', 'industryId', 'name', 'position'];
export const industryColumns = ['id', 'name', 'position'];

export const industryLoaders = (scope: LoaderScope) => ({
  industryById: oneByKey<IndustryRow>(scope, {
    table: 'Industry',
    key: 'id',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  specializationById: oneByKey<SpecializationRow>(scope, {
    table: 'Specialization',
    key: 'id',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  retiredSpecializationById: oneByKey<RetiredRow>(scope, {
    table: 'RetiredSpecialization',
    key: 'id',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
  }),
  specializationsByIndustry: manyByKey<SpecializationRow>(scope, {
    table: 'Specialization',
    key: 'industryId',
    keyType: 'text',
    owner: 'public',
    isFigure: true,
    order: { column: 'position', direction: 'asc' },
  }),
  specializationsByOccupation: specializationsByOccupation(scope),
});

/** Where an occupation stands: its home first. */
function specializationsByOccupation(scope: LoaderScope) {
  const { db } = scope;
  const loaders = new LoaderPerVariant<string, SpecializationRow[]>(
    figuresIn(scope, 'specializationsByOccupation'),
  );
  return {
    load: (code: string): Promise<SpecializationRow[]> =>
      loaders.load(
        variantOf([]),
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<(SpecializationRow & { occupationCode: string })[]>(
            `SELECT m."occupationCode", s.* FROM "SpecializationOccupation" m JOIN "Specialization" s ON s."id" = m."specializationId"
             WHERE m."occupationCode" = ANY($1) ORDER BY m."basis" = 'group' DESC, s."id"`,
            [...codes],
          );
          return groupByKey(rows, 'occupationCode');
        },
        () => [],
      ),
  };
}
