-- Trigrams find a title in spite of a typing error. The extension is trusted: no superuser is needed.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "IndustryInsight" ADD COLUMN     "allOccupationsGrowthRate" DOUBLE PRECISION,
ADD COLUMN     "annualOpenings" DOUBLE PRECISION,
ADD COLUMN     "demandReason" TEXT;

-- CreateTable
CREATE TABLE "Industry" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Industry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Specialization" (
    "id" TEXT NOT NULL,
    "industryId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Specialization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpecializationOccupation" (
    "specializationId" TEXT NOT NULL,
    "occupationCode" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "SpecializationOccupation_pkey" PRIMARY KEY ("specializationId","occupationCode")
);

-- CreateTable
CREATE TABLE "Occupation" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "education" TEXT,
    "experience" TEXT,
    "training" TEXT,
    "jobZone" INTEGER,

    CONSTRAINT "Occupation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OccupationTitle" (
    "occupationCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "OccupationTitle_pkey" PRIMARY KEY ("occupationCode","position")
);

-- CreateTable
CREATE TABLE "OccupationWage" (
    "occupationCode" TEXT NOT NULL,
    "placeCode" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "employment" INTEGER,
    "p10" INTEGER,
    "p25" INTEGER,
    "median" INTEGER,
    "p75" INTEGER,
    "p90" INTEGER,
    "hourlyMedian" DOUBLE PRECISION,
    "marks" JSONB,

    CONSTRAINT "OccupationWage_pkey" PRIMARY KEY ("occupationCode","placeCode","period")
);

-- CreateTable
CREATE TABLE "OccupationProjection" (
    "occupationCode" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "employmentBase" DOUBLE PRECISION NOT NULL,
    "employmentProjected" DOUBLE PRECISION NOT NULL,
    "changePercent" DOUBLE PRECISION NOT NULL,
    "annualOpenings" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "OccupationProjection_pkey" PRIMARY KEY ("occupationCode")
);

-- CreateTable
CREATE TABLE "OccupationSkill" (
    "occupationCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "importance" DOUBLE PRECISION NOT NULL,
    "release" TEXT NOT NULL,

    CONSTRAINT "OccupationSkill_pkey" PRIMARY KEY ("occupationCode","name","kind")
);

-- CreateTable
CREATE TABLE "OccupationTechnology" (
    "occupationCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "hot" BOOLEAN NOT NULL,
    "inDemand" BOOLEAN NOT NULL,

    CONSTRAINT "OccupationTechnology_pkey" PRIMARY KEY ("occupationCode","position")
);

-- CreateTable
CREATE TABLE "SkillName" (
    "name" TEXT NOT NULL,
    "occupationCount" INTEGER NOT NULL,

    CONSTRAINT "SkillName_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Place" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fips" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ReferenceRelease" (
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "allOccupationsGrowthRate" DOUBLE PRECISION NOT NULL,
    "allOccupationsOpenings" DOUBLE PRECISION NOT NULL,
    "allOccupationsEmployment" DOUBLE PRECISION NOT NULL,
    "projectionPeriod" TEXT NOT NULL,
    "manifest" JSONB NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReferenceRelease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Specialization_industryId_position_idx" ON "Specialization"("industryId", "position");

-- CreateIndex
CREATE INDEX "SpecializationOccupation_occupationCode_idx" ON "SpecializationOccupation"("occupationCode");

-- CreateIndex
CREATE UNIQUE INDEX "Occupation_code_key" ON "Occupation"("code");

-- CreateIndex
CREATE INDEX "Occupation_title_id_idx" ON "Occupation"("title", "id");

-- CreateIndex
CREATE INDEX "OccupationTitle_title_idx" ON "OccupationTitle" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "OccupationWage_placeCode_idx" ON "OccupationWage"("placeCode");

-- CreateIndex
CREATE INDEX "SkillName_name_idx" ON "SkillName" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Place_name_key" ON "Place"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Place_fips_key" ON "Place"("fips");

-- CreateIndex
CREATE UNIQUE INDEX "Place_position_key" ON "Place"("position");

-- AddForeignKey
ALTER TABLE "Specialization" ADD CONSTRAINT "Specialization_industryId_fkey" FOREIGN KEY ("industryId") REFERENCES "Industry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecializationOccupation" ADD CONSTRAINT "SpecializationOccupation_specializationId_fkey" FOREIGN KEY ("specializationId") REFERENCES "Specialization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecializationOccupation" ADD CONSTRAINT "SpecializationOccupation_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationTitle" ADD CONSTRAINT "OccupationTitle_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationWage" ADD CONSTRAINT "OccupationWage_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationWage" ADD CONSTRAINT "OccupationWage_placeCode_fkey" FOREIGN KEY ("placeCode") REFERENCES "Place"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationProjection" ADD CONSTRAINT "OccupationProjection_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationSkill" ADD CONSTRAINT "OccupationSkill_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationTechnology" ADD CONSTRAINT "OccupationTechnology_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the column types cannot keep.

ALTER TABLE "Place"
    ADD CONSTRAINT "Place_code_format" CHECK ("code" ~ '^[A-Z]{2}$'),
    ADD CONSTRAINT "Place_fips_format" CHECK ("fips" ~ '^[0-9]{2}$');

ALTER TABLE "Occupation"
    ADD CONSTRAINT "Occupation_code_format" CHECK ("code" ~ '^[0-9]{2}-[0-9]{4}$'),
    ADD CONSTRAINT "Occupation_title_length" CHECK (char_length("title") BETWEEN 1 AND 300),
    ADD CONSTRAINT "Occupation_jobZone_range" CHECK ("jobZone" BETWEEN 1 AND 5);

ALTER TABLE "OccupationTitle"
    ADD CONSTRAINT "OccupationTitle_title_length" CHECK (char_length("title") BETWEEN 1 AND 300);

ALTER TABLE "OccupationWage"
    ADD CONSTRAINT "OccupationWage_employment_range" CHECK ("employment" >= 0),
    ADD CONSTRAINT "OccupationWage_wage_range" CHECK (least("p10", "p25", "median", "p75", "p90") > 0 AND "hourlyMedian" > 0),
    -- A missing percentile stands between no two; the known ones never fall.
    ADD CONSTRAINT "OccupationWage_percentile_order" CHECK (
        coalesce("p10", 0) <= coalesce("p25", 2147483647) AND coalesce("p25", "p10", 0) <= coalesce("median", 2147483647)
        AND coalesce("median", "p25", "p10", 0) <= coalesce("p75", 2147483647) AND coalesce("p75", "median", "p25", "p10", 0) <= coalesce("p90", 2147483647)
    );

ALTER TABLE "OccupationProjection"
    ADD CONSTRAINT "OccupationProjection_employment_range" CHECK ("employmentBase" >= 0 AND "employmentProjected" >= 0 AND "annualOpenings" >= 0),
    ADD CONSTRAINT "OccupationProjection_changePercent_range" CHECK ("changePercent" BETWEEN -100 AND 1000);

ALTER TABLE "OccupationSkill"
    ADD CONSTRAINT "OccupationSkill_kind_value" CHECK ("kind" IN ('skill', 'knowledge')),
    ADD CONSTRAINT "OccupationSkill_importance_range" CHECK ("importance" BETWEEN 1 AND 5);

ALTER TABLE "Specialization"
    ADD CONSTRAINT "Specialization_id_format" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$' AND "id" LIKE "industryId" || '/%');

ALTER TABLE "SpecializationOccupation"
    ADD CONSTRAINT "SpecializationOccupation_basis_value" CHECK ("basis" IN ('group', 'pathway', 'employment'));

-- Titles by their beginning, byte by byte, for what is too short for trigrams ("RN", "IT").
CREATE INDEX "OccupationTitle_lower_title_idx" ON "OccupationTitle" ((lower("title") COLLATE "C"));

-- Loads the library: without it the setting below is unknown to this session, and refused.
SELECT word_similarity('', '');

-- The occupations that a few typed words may mean, best first. Tolerates typing errors; an exact title wins,
-- the official title weighs a little more than another, so do many titles that match, and of equals the occupation with more
-- jobs comes first.
CREATE FUNCTION "searchOccupations"(query TEXT, most INTEGER)
    RETURNS TABLE ("code" TEXT, "score" DOUBLE PRECISION)
    LANGUAGE sql STABLE
    SET pg_trgm.word_similarity_threshold = '0.45'
    AS $$
        WITH "asked" AS (SELECT lower(btrim(query)) AS "text"),
        "found" AS (
            SELECT "t"."occupationCode", "t"."position", lower("t"."title") AS "title"
            FROM "asked", "OccupationTitle" "t"
            WHERE char_length("asked"."text") >= 3 AND "asked"."text" <% "t"."title"
            UNION
            SELECT "t"."occupationCode", "t"."position", lower("t"."title")
            FROM "asked", "OccupationTitle" "t"
            WHERE "asked"."text" <> ''
                AND lower("t"."title") COLLATE "C" >= "asked"."text"
                AND lower("t"."title") COLLATE "C" < "asked"."text" || chr(1114111)
            UNION
            SELECT "t"."occupationCode", 0, "asked"."text" FROM "asked", "OccupationTitle" "t"
            WHERE "t"."occupationCode" = "asked"."text" AND "t"."position" = 0
        ),
        "scored" AS (
            SELECT "found"."occupationCode", max(
                CASE WHEN "found"."title" = "asked"."text" THEN 2.5
                     WHEN "found"."title" LIKE replace(replace("asked"."text", '%', ''), '_', '') || ' (%' THEN 2.3
                     ELSE word_similarity("asked"."text", "found"."title") + similarity("asked"."text", "found"."title") END
                + CASE WHEN "found"."position" = 0 THEN 0.3 ELSE 0 END
            ) + ln(count(*)) / 20 AS "score"
            FROM "asked", "found"
            GROUP BY "found"."occupationCode"
        )
        SELECT "scored"."occupationCode", "scored"."score" + coalesce(ln(1 + "wage"."employment") / 100, 0) AS "score"
        FROM "scored"
        LEFT JOIN LATERAL (
            SELECT "employment" FROM "OccupationWage"
            WHERE "OccupationWage"."occupationCode" = "scored"."occupationCode" AND "placeCode" = 'US'
            ORDER BY "period" DESC LIMIT 1
        ) "wage" ON true
        ORDER BY 2 DESC, 1
        LIMIT most;
    $$;
