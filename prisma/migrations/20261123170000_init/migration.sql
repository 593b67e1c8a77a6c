-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "quizScore" DOUBLE PRECISION NOT NULL,
    "questions" JSONB[] NOT NULL,
    "category" TEXT NOT NULL,
    "improvementTip" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AtsReport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "resumeId" UUID NOT NULL,
    "rubricVersion" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "readability" DOUBLE PRECISION NOT NULL,
    "match" DOUBLE PRECISION,
    "content" DOUBLE PRECISION NOT NULL,
    "resumeVersion" INTEGER NOT NULL,
    "jobDescription" TEXT,
    "findings" JSONB[] NOT NULL DEFAULT ARRAY[]::JSONB[],
    "terms" JSONB[] NOT NULL DEFAULT ARRAY[]::JSONB[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AtsReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoverLetter" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "jobDescription" TEXT,
    "companyName" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "evidence" JSONB[] NOT NULL DEFAULT ARRAY[]::JSONB[],
    "writtenBy" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "completedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CoverLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndustryInsight" (
    "id" UUID NOT NULL,
    "industry" TEXT NOT NULL,
    "salaryRanges" JSONB[] DEFAULT ARRAY[]::JSONB[],
    "growthRate" DOUBLE PRECISION NOT NULL,
    "demandLevel" TEXT NOT NULL,
    "topSkills" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "marketOutlook" TEXT NOT NULL,
    "keyTrends" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "recommendedSkills" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "sources" JSONB[] NOT NULL,
    "lastUpdated" TIMESTAMPTZ(3) NOT NULL,
    "nextUpdate" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndustryInsight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "questions" JSONB[] NOT NULL,
    "assessmentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuizSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResumeImport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "markdown" TEXT NOT NULL,
    "layout" JSONB NOT NULL,
    "readings" JSONB NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ResumeImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Resume" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "content" TEXT,
    "atsScore" DOUBLE PRECISION,
    "feedback" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Resume_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "clerkUserId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "imageUrl" TEXT,
    "industry" TEXT,
    "experience" INTEGER,
    "bio" TEXT,
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assessment_userId_createdAt_id_idx" ON "Assessment"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AtsReport_userId_createdAt_id_idx" ON "AtsReport"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AtsReport_resumeId_createdAt_id_idx" ON "AtsReport"("resumeId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "CoverLetter_userId_updatedAt_id_idx" ON "CoverLetter"("userId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "IndustryInsight_industry_key" ON "IndustryInsight"("industry");

-- CreateIndex
CREATE INDEX "IndustryInsight_nextUpdate_idx" ON "IndustryInsight"("nextUpdate");

-- CreateIndex
CREATE UNIQUE INDEX "QuizSession_assessmentId_key" ON "QuizSession"("assessmentId");

-- CreateIndex
CREATE INDEX "QuizSession_userId_createdAt_id_idx" ON "QuizSession"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ResumeImport_userId_createdAt_id_idx" ON "ResumeImport"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Resume_userId_key" ON "Resume"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "User_clerkUserId_key" ON "User"("clerkUserId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_industry_idx" ON "User"("industry");

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AtsReport" ADD CONSTRAINT "AtsReport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AtsReport" ADD CONSTRAINT "AtsReport_resumeId_fkey" FOREIGN KEY ("resumeId") REFERENCES "Resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoverLetter" ADD CONSTRAINT "CoverLetter_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizSession" ADD CONSTRAINT "QuizSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizSession" ADD CONSTRAINT "QuizSession_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResumeImport" ADD CONSTRAINT "ResumeImport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resume" ADD CONSTRAINT "Resume_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_industry_fkey" FOREIGN KEY ("industry") REFERENCES "IndustryInsight"("industry") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the column types cannot keep. Lengths and counts are those of packages/shared/src/limits.ts
-- (a test compares them); characters are counted as code points, so the database never refuses what a form accepted.

-- The longest element of a list; 0 for an empty list; a NULL element counts as endlessly long.
CREATE FUNCTION "longestElement"(list TEXT[]) RETURNS INTEGER
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    AS $$
        SELECT coalesce(max(coalesce(char_length(element), 2147483647)), 0) FROM unnest(list) AS element;
    $$;

CREATE FUNCTION "hasBlankElement"(list TEXT[]) RETURNS BOOLEAN
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    AS $$
        SELECT EXISTS (SELECT 1 FROM unnest(list) AS element WHERE btrim(element) = '');
    $$;

ALTER TABLE "User"
    ADD CONSTRAINT "User_clerkUserId_length" CHECK (char_length("clerkUserId") BETWEEN 1 AND 255),
    ADD CONSTRAINT "User_email_format" CHECK ("email" LIKE '_%@_%' AND char_length("email") <= 320),
    ADD CONSTRAINT "User_name_length" CHECK (char_length("name") <= 200),
    ADD CONSTRAINT "User_imageUrl_length" CHECK (char_length("imageUrl") <= 2048),
    ADD CONSTRAINT "User_industry_format" CHECK ("industry" ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("industry") <= 200),
    ADD CONSTRAINT "User_experience_range" CHECK ("experience" BETWEEN 0 AND 60),
    ADD CONSTRAINT "User_bio_length" CHECK (char_length("bio") <= 1000),
    ADD CONSTRAINT "User_skills_count" CHECK (cardinality("skills") <= 100),
    ADD CONSTRAINT "User_skills_length" CHECK ("longestElement"("skills") <= 80 AND NOT "hasBlankElement"("skills")),
    ADD CONSTRAINT "User_version_range" CHECK ("version" >= 1);

ALTER TABLE "Assessment"
    ADD CONSTRAINT "Assessment_quizScore_range" CHECK ("quizScore" BETWEEN 0 AND 100),
    ADD CONSTRAINT "Assessment_questions_count" CHECK (cardinality("questions") <= 30),
    ADD CONSTRAINT "Assessment_category_length" CHECK (char_length("category") BETWEEN 1 AND 100),
    ADD CONSTRAINT "Assessment_improvementTip_length" CHECK (char_length("improvementTip") <= 2000);

ALTER TABLE "Resume"
    ADD CONSTRAINT "Resume_content_length" CHECK (char_length("content") <= 100000),
    ADD CONSTRAINT "Resume_atsScore_range" CHECK ("atsScore" BETWEEN 0 AND 100),
    ADD CONSTRAINT "Resume_feedback_length" CHECK (char_length("feedback") <= 20000),
    ADD CONSTRAINT "Resume_version_range" CHECK ("version" >= 1);

ALTER TABLE "CoverLetter"
    ADD CONSTRAINT "CoverLetter_content_length" CHECK (char_length("content") <= 20000),
    ADD CONSTRAINT "CoverLetter_jobDescription_length" CHECK (char_length("jobDescription") <= 20000),
    ADD CONSTRAINT "CoverLetter_companyName_length" CHECK (char_length("companyName") BETWEEN 1 AND 200),
    ADD CONSTRAINT "CoverLetter_jobTitle_length" CHECK (char_length("jobTitle") BETWEEN 1 AND 200),
    ADD CONSTRAINT "CoverLetter_status_value" CHECK ("status" IN ('draft', 'completed')),
    ADD CONSTRAINT "CoverLetter_completedAt_status" CHECK ("completedAt" IS NULL OR "status" = 'completed'),
    ADD CONSTRAINT "CoverLetter_evidence_count" CHECK (cardinality("evidence") <= 1000),
    ADD CONSTRAINT "CoverLetter_writtenBy_length" CHECK (char_length("writtenBy") BETWEEN 1 AND 100),
    ADD CONSTRAINT "CoverLetter_version_range" CHECK ("version" >= 1);

ALTER TABLE "IndustryInsight"
    ADD CONSTRAINT "IndustryInsight_industry_format" CHECK ("industry" ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$' AND char_length("industry") <= 200),
    ADD CONSTRAINT "IndustryInsight_growthRate_range" CHECK ("growthRate" BETWEEN -100 AND 1000),
    ADD CONSTRAINT "IndustryInsight_demandLevel_value" CHECK ("demandLevel" IN ('HIGH', 'MEDIUM', 'LOW')),
    ADD CONSTRAINT "IndustryInsight_salaryRanges_count" CHECK (cardinality("salaryRanges") <= 5000),
    ADD CONSTRAINT "IndustryInsight_topSkills_length" CHECK (cardinality("topSkills") <= 100 AND "longestElement"("topSkills") <= 200),
    ADD CONSTRAINT "IndustryInsight_marketOutlook_length" CHECK (char_length("marketOutlook") <= 5000),
    ADD CONSTRAINT "IndustryInsight_keyTrends_length" CHECK (cardinality("keyTrends") <= 100 AND "longestElement"("keyTrends") <= 1000),
    ADD CONSTRAINT "IndustryInsight_recommendedSkills_length" CHECK (cardinality("recommendedSkills") <= 100 AND "longestElement"("recommendedSkills") <= 200),
    ADD CONSTRAINT "IndustryInsight_sources_count" CHECK (cardinality("sources") <= 5000),
    ADD CONSTRAINT "IndustryInsight_nextUpdate_order" CHECK ("nextUpdate" >= "lastUpdated");

ALTER TABLE "AtsReport"
    ADD CONSTRAINT "AtsReport_rubricVersion_length" CHECK (char_length("rubricVersion") BETWEEN 1 AND 50),
    ADD CONSTRAINT "AtsReport_score_range" CHECK ("score" BETWEEN 0 AND 100),
    ADD CONSTRAINT "AtsReport_readability_range" CHECK ("readability" BETWEEN 0 AND 100),
    ADD CONSTRAINT "AtsReport_match_range" CHECK ("match" BETWEEN 0 AND 100),
    ADD CONSTRAINT "AtsReport_content_range" CHECK ("content" BETWEEN 0 AND 100),
    ADD CONSTRAINT "AtsReport_resumeVersion_range" CHECK ("resumeVersion" >= 1),
    ADD CONSTRAINT "AtsReport_jobDescription_length" CHECK (char_length("jobDescription") <= 20000),
    ADD CONSTRAINT "AtsReport_findings_count" CHECK (cardinality("findings") <= 1000),
    ADD CONSTRAINT "AtsReport_terms_count" CHECK (cardinality("terms") <= 1000);

ALTER TABLE "QuizSession"
    ADD CONSTRAINT "QuizSession_category_length" CHECK (char_length("category") BETWEEN 1 AND 100),
    ADD CONSTRAINT "QuizSession_questions_count" CHECK (cardinality("questions") <= 30);

ALTER TABLE "ResumeImport"
    ADD CONSTRAINT "ResumeImport_fileName_length" CHECK (char_length("fileName") BETWEEN 1 AND 255),
    ADD CONSTRAINT "ResumeImport_format_value" CHECK ("format" IN ('pdf', 'docx', 'markdown', 'json_resume')),
    ADD CONSTRAINT "ResumeImport_byteSize_range" CHECK ("byteSize" BETWEEN 1 AND 5242880),
    ADD CONSTRAINT "ResumeImport_markdown_length" CHECK (char_length("markdown") <= 100000);
