import { LoaderPerVariant } from '../../batching/loader-per-variant.ts';
import type { LoaderScope } from '../../batching/loader-scope.ts';

/**
 * By which of its other names a search finds an occupation, ranked as the search ranks them; null where the official title fits
 * as well as any. Searches are as many as there are people, so nothing of it is kept for other requests.
 */
export function matchedTitle({ db }: LoaderScope) {
  const loaders = new LoaderPerVariant<string, string | null>();
  return {
    load: (code: string, search: string): Promise<string | null> =>
      loaders.load(
        search,
        code,
        async (codes) => {
          const rows = await db.$queryRawUnsafe<
            { code: string; title: string; position: number }[]
          >(
            `SELECT DISTINCT ON (t."occupationCode") t."occupationCode" AS "code", t."title", t."position"
             FROM "OccupationTitle" t, (SELECT lower(btrim($2)) AS "words") asked
             WHERE t."occupationCode" = ANY($1)
               AND (word_similarity(asked."words", t."title") >= 0.45 OR starts_with(lower(t."title"), asked."words"))
             ORDER BY t."occupationCode",
               CASE WHEN lower(t."title") = asked."words" THEN 2.5
                    WHEN starts_with(lower(t."title"), asked."words" || ' (') THEN 2.3
                    ELSE word_similarity(asked."words", t."title") + similarity(asked."words", t."title") END
               + CASE WHEN t."position" = 0 THEN 0.3 ELSE 0 END DESC, t."position"`,
            [...codes],
            search,
          );
          return new Map(
            rows.map(({ code, title, position }) => [code, position === 0 ? null : title]),
          );
        },
        () => null,
      ),
  };
}
