-- AlterTable
ALTER TABLE "Resume" ADD COLUMN     "feedbackAt" TIMESTAMPTZ(3),
ADD COLUMN     "feedbackBy" TEXT;

-- CreateTable
CREATE TABLE "ResumeSuggestion" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "resumeId" UUID NOT NULL,
    "resumeVersion" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "question" TEXT,
    "answer" TEXT,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "contentHash" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL DEFAULT 'rule-based',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ResumeSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ResumeSuggestion_userId_idx" ON "ResumeSuggestion"("userId");

-- CreateIndex
CREATE INDEX "ResumeSuggestion_resumeId_line_id_idx" ON "ResumeSuggestion"("resumeId", "line", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ResumeSuggestion_resumeId_contentHash_key" ON "ResumeSuggestion"("resumeId", "contentHash");

-- AddForeignKey
ALTER TABLE "ResumeSuggestion" ADD CONSTRAINT "ResumeSuggestion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResumeSuggestion" ADD CONSTRAINT "ResumeSuggestion_resumeId_fkey" FOREIGN KEY ("resumeId") REFERENCES "Resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: lengths are those of packages/shared/src/limits.ts.
ALTER TABLE "Resume"
    ADD CONSTRAINT "Resume_feedbackBy_length" CHECK (char_length("feedbackBy") BETWEEN 1 AND 100);

ALTER TABLE "ResumeSuggestion"
    ADD CONSTRAINT "ResumeSuggestion_resumeVersion_range" CHECK ("resumeVersion" >= 1),
    ADD CONSTRAINT "ResumeSuggestion_line_range" CHECK ("line" >= 1),
    ADD CONSTRAINT "ResumeSuggestion_place_length" CHECK (char_length("place") BETWEEN 1 AND 500),
    ADD CONSTRAINT "ResumeSuggestion_before_length" CHECK (char_length("before") BETWEEN 1 AND 100000),
    ADD CONSTRAINT "ResumeSuggestion_after_length" CHECK (char_length("after") BETWEEN 1 AND 100000),
    ADD CONSTRAINT "ResumeSuggestion_kind_value" CHECK ("kind" IN ('DUTY_PHRASE', 'WEAK_VERB', 'FIRST_PERSON', 'TENSE', 'FILLER', 'LENGTH', 'YOUR_PART', 'OUTCOME', 'REWRITE')),
    ADD CONSTRAINT "ResumeSuggestion_reason_length" CHECK (char_length("reason") BETWEEN 1 AND 1000),
    ADD CONSTRAINT "ResumeSuggestion_question_length" CHECK (char_length("question") BETWEEN 1 AND 500),
    ADD CONSTRAINT "ResumeSuggestion_answer_length" CHECK (char_length("answer") BETWEEN 1 AND 300),
    ADD CONSTRAINT "ResumeSuggestion_answer_question" CHECK ("answer" IS NULL OR "question" IS NOT NULL),
    ADD CONSTRAINT "ResumeSuggestion_state_value" CHECK ("state" IN ('OPEN', 'ACCEPTED', 'REFUSED')),
    ADD CONSTRAINT "ResumeSuggestion_state_after" CHECK ("state" <> 'ACCEPTED' OR "after" IS NOT NULL),
    ADD CONSTRAINT "ResumeSuggestion_decidedAt_state" CHECK (("state" = 'OPEN') = ("decidedAt" IS NULL)),
    ADD CONSTRAINT "ResumeSuggestion_contentHash_length" CHECK (char_length("contentHash") = 64),
    ADD CONSTRAINT "ResumeSuggestion_writtenBy_length" CHECK (char_length("writtenBy") BETWEEN 1 AND 100);
