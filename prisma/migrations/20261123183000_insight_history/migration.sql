-- When a refresh was last tried in vain; null again when one succeeds.
ALTER TABLE "IndustryInsight" ADD COLUMN "refreshFailedAt" TIMESTAMPTZ(3);

CREATE TABLE "InsightSnapshot" (
    "id" UUID NOT NULL,
    "industry" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "InsightSnapshot_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "InsightSnapshot_industry_takenAt_id_idx" ON "InsightSnapshot"("industry", "takenAt", "id");

-- What was told once stays told: rows are added, never changed.
CREATE FUNCTION "keepInsightSnapshot"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'InsightSnapshot is append-only';
END;
$$;
CREATE TRIGGER "InsightSnapshot_append_only" BEFORE UPDATE OR DELETE ON "InsightSnapshot"
    FOR EACH ROW EXECUTE FUNCTION "keepInsightSnapshot"();

-- The history begins with what is there.
INSERT INTO "InsightSnapshot" ("id", "industry", "takenAt", "figures")
SELECT gen_random_uuid(), "industry", "lastUpdated", jsonb_build_object(
    'salaryRanges', coalesce((SELECT jsonb_agg("range") FROM unnest("salaryRanges") AS "range" WHERE "range"->>'place' = 'US'), '[]'),
    'growthRate', "growthRate",
    'allOccupationsGrowthRate', "allOccupationsGrowthRate",
    'annualOpenings', "annualOpenings",
    'demandLevel', "demandLevel",
    'demandReason', "demandReason",
    'topSkills', "topSkills",
    'recommendedSkills', "recommendedSkills",
    'marketOutlook', "marketOutlook",
    'keyTrends', "keyTrends",
    'sources', coalesce(to_jsonb("sources"), '[]')
)
FROM "IndustryInsight";
