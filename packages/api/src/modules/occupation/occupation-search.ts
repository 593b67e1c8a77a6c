import type { Columns } from '../../batching/columns.ts';
import { withColumns } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';
import type { Occupation as OccupationRow } from '../../database/generated/client.ts';
import { Connection } from '../../pagination/connection.ts';
import { type PageOrder, readCursor } from '../../pagination/cursor.ts';
import { cut } from '../../pagination/keyset.ts';
import { type PageArgs, readPage } from '../../pagination/page-args.ts';

/** Matches beyond these are noise. */
const mostFound = 100;

/** A match and its place among the matches, from 0. */
type Found = OccupationRow & { place: number };

const byPlace: PageOrder = { column: 'place', kind: 'number', direction: 'asc' };

/** Occupations by what people call them, best match first. The matches are few, so pages are cut from them in memory. */
export function searchOccupations({ db }: LoaderScope) {
  return {
    page(search: string, args: PageArgs, columns: Columns): Connection<OccupationRow> {
      const page = readPage(args);
      const after =
        page.after === null ? -1 : Number(readCursor(page.after, byPlace, 'after').value);
      const before =
        page.before === null ? Infinity : Number(readCursor(page.before, byPlace, 'before').value);
      let found: Promise<Found[]> | undefined;
      const read = (): Promise<Found[]> => (found ??= find(search, columns));
      return new Connection<OccupationRow>({
        args,
        order: byPlace,
        count: async () => (await read()).length,
        page: async () => {
          const visible = (await read()).filter(({ place }) => place > after && place < before);
          return cut(page.fromEnd ? visible.reverse() : visible, page);
        },
      });
    },
  };

  async function find(search: string, columns: Columns): Promise<Found[]> {
    const selected = withColumns(columns, 'id', 'code')
      .map((name) => `o."${name}"`)
      .join(', ');
    const rows = await db.$queryRawUnsafe<OccupationRow[]>(
      `SELECT ${selected} FROM "searchOccupations"($1, $2) found JOIN "Occupation" o ON o."code" = found."code" ORDER BY found."score" DESC, o."code"`,
      search,
      mostFound,
    );
    return rows.map((row, place) => ({ ...row, place }));
  }
}
