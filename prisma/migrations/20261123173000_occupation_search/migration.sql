-- Loads the library: without it the setting below is unknown to this session, and refused.
SELECT word_similarity('', '');

-- The threshold follows the question: one misspelt word needs a low one, of several words most must be there, or every
-- title with "engineer" is a candidate for "software engineer".
CREATE OR REPLACE FUNCTION "searchOccupations"(query TEXT, most INTEGER)
    RETURNS TABLE ("code" TEXT, "score" DOUBLE PRECISION)
    LANGUAGE plpgsql STABLE
    -- Restores the session's own threshold at the end.
    SET pg_trgm.word_similarity_threshold = '0.45'
    AS $$
    DECLARE
        "asked" TEXT := lower(btrim(query));
    BEGIN
        IF "asked" LIKE '% %' THEN
            PERFORM set_config('pg_trgm.word_similarity_threshold', '0.6', true);
        END IF;
        RETURN QUERY
        WITH "found" AS MATERIALIZED (
            SELECT "t"."occupationCode", "t"."position", lower("t"."title") AS "title"
            FROM "OccupationTitle" "t"
            WHERE char_length("asked") >= 3 AND "asked" <% "t"."title"
            UNION
            SELECT "t"."occupationCode", "t"."position", lower("t"."title")
            FROM "OccupationTitle" "t"
            -- One letter alone begins too many names; official titles are enough then.
            WHERE "asked" <> '' AND (char_length("asked") >= 2 OR "t"."position" = 0)
                AND lower("t"."title") COLLATE "C" >= "asked"
                AND lower("t"."title") COLLATE "C" < "asked" || chr(1114111)
            UNION
            SELECT "t"."occupationCode", 0, "asked" FROM "OccupationTitle" "t"
            WHERE "t"."occupationCode" = "asked" AND "t"."position" = 0
        ),
        "scored" AS (
            SELECT "found"."occupationCode", max(
                CASE WHEN "found"."title" = "asked" THEN 2.5
                     WHEN "found"."title" LIKE replace(replace("asked", '%', ''), '_', '') || ' (%' THEN 2.3
                     ELSE word_similarity("asked", "found"."title") + similarity("asked", "found"."title") END
                + CASE WHEN "found"."position" = 0 THEN 0.3 ELSE 0 END
            ) + ln(count(*)) / 20 AS "points"
            FROM "found"
            GROUP BY "found"."occupationCode"
        )
        SELECT "scored"."occupationCode",
            ("scored"."points"
                -- What the classification could not name elsewhere collects titles of every kind.
                - CASE WHEN "occupation"."title" LIKE '%, All Other' THEN 0.2 ELSE 0 END
                + coalesce(ln(1 + "wage"."employment") / 100, 0))::DOUBLE PRECISION
        FROM "scored"
        JOIN "Occupation" "occupation" ON "occupation"."code" = "scored"."occupationCode"
        LEFT JOIN LATERAL (
            SELECT "employment" FROM "OccupationWage"
            WHERE "OccupationWage"."occupationCode" = "scored"."occupationCode" AND "placeCode" = 'US'
            ORDER BY "period" DESC LIMIT 1
        ) "wage" ON true
        ORDER BY 2 DESC, 1
        LIMIT most;
    END;
    $$;
