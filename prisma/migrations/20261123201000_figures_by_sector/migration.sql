-- AlterTable
ALTER TABLE "OccupationTechnology" ADD COLUMN     "release" TEXT NOT NULL DEFAULT '29.3';

-- What an import read so far. Unlogged: after a crash of the server it is empty, and the file is read again.
CREATE UNLOGGED TABLE "ImportStage" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "recordCount" INTEGER NOT NULL DEFAULT 0,
    "isComplete" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportStage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "ImportStageChunk" (
    "stageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "records" JSONB NOT NULL,

    CONSTRAINT "ImportStageChunk_pkey" PRIMARY KEY ("stageId","position")
);

-- CreateTable
CREATE TABLE "FigureVersion" (
    "name" TEXT NOT NULL,
    "version" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FigureVersion_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "RetiredSpecialization" (
    "id" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "taxonomyVersion" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RetiredSpecialization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OccupationSectorWage" (
    "occupationCode" TEXT NOT NULL,
    "sectorCode" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "employment" INTEGER,
    "p10" INTEGER,
    "p25" INTEGER,
    "median" INTEGER,
    "p75" INTEGER,
    "p90" INTEGER,
    "marks" JSONB,

    CONSTRAINT "OccupationSectorWage_pkey" PRIMARY KEY ("occupationCode","sectorCode","period")
);

-- CreateTable
CREATE TABLE "OccupationRelated" (
    "occupationCode" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "relatedCode" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "release" TEXT NOT NULL,

    CONSTRAINT "OccupationRelated_pkey" PRIMARY KEY ("occupationCode","position")
);

-- CreateTable
CREATE TABLE "OnetOccupation" (
    "onetCode" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "occupationCode" TEXT,

    CONSTRAINT "OnetOccupation_pkey" PRIMARY KEY ("onetCode")
);

-- CreateTable
CREATE TABLE "Sector" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Sector_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "ImportStage_fingerprint_key" ON "ImportStage"("fingerprint");

-- CreateIndex
CREATE INDEX "RetiredSpecialization_successorId_idx" ON "RetiredSpecialization"("successorId");

-- CreateIndex
CREATE INDEX "OccupationSectorWage_sectorCode_idx" ON "OccupationSectorWage"("sectorCode");

-- CreateIndex
CREATE INDEX "OccupationRelated_relatedCode_idx" ON "OccupationRelated"("relatedCode");

-- CreateIndex
CREATE INDEX "OnetOccupation_occupationCode_idx" ON "OnetOccupation"("occupationCode");

-- CreateIndex
CREATE UNIQUE INDEX "Sector_name_key" ON "Sector"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Sector_position_key" ON "Sector"("position");

-- AddForeignKey
ALTER TABLE "ImportStageChunk" ADD CONSTRAINT "ImportStageChunk_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "ImportStage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationSectorWage" ADD CONSTRAINT "OccupationSectorWage_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationSectorWage" ADD CONSTRAINT "OccupationSectorWage_sectorCode_fkey" FOREIGN KEY ("sectorCode") REFERENCES "Sector"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationRelated" ADD CONSTRAINT "OccupationRelated_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccupationRelated" ADD CONSTRAINT "OccupationRelated_relatedCode_fkey" FOREIGN KEY ("relatedCode") REFERENCES "Occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnetOccupation" ADD CONSTRAINT "OnetOccupation_occupationCode_fkey" FOREIGN KEY ("occupationCode") REFERENCES "Occupation"("code") ON DELETE SET NULL ON UPDATE CASCADE;



-- Every write to a table of figures changes the version in its own transaction, whoever writes: what a cache kept under
-- another version is never used again.
INSERT INTO "FigureVersion" ("name", "version", "changedAt") VALUES ('figures', gen_random_uuid(), now());

CREATE FUNCTION "changeFigureVersion"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "FigureVersion" ("name", "version", "changedAt") VALUES ('figures', gen_random_uuid(), now())
    ON CONFLICT ("name") DO UPDATE SET "version" = excluded."version", "changedAt" = excluded."changedAt";
    RETURN NULL;
END;
$$;

DO $$
DECLARE
    "figures" TEXT;
BEGIN
    FOREACH "figures" IN ARRAY ARRAY[
        'Industry', 'Specialization', 'SpecializationOccupation', 'RetiredSpecialization', 'Place', 'Sector',
        'Occupation', 'OccupationTitle', 'OccupationWage', 'OccupationSectorWage', 'OccupationProjection', 'OccupationSkill',
        'OccupationTechnology', 'OccupationRelated', 'SkillName', 'ReferenceRelease', 'IndustryInsight', 'InsightSnapshot'
    ] LOOP
        EXECUTE format(
            'CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "changeFigureVersion"()',
            "figures" || '_version', "figures"
        );
    END LOOP;
END;
$$;
