-- CreateTable
CREATE TABLE "PracticeAnswer" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "score" INTEGER,
    "note" TEXT,
    "parts" JSONB[] DEFAULT ARRAY[]::JSONB[],
    "writtenBy" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PracticeAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PracticeAnswer_userId_createdAt_id_idx" ON "PracticeAnswer"("userId", "createdAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;



ALTER TABLE "PracticeAnswer"
    ADD CONSTRAINT "PracticeAnswer_question_length" CHECK (char_length("question") BETWEEN 1 AND 500),
    ADD CONSTRAINT "PracticeAnswer_answer_length" CHECK (char_length("answer") BETWEEN 1 AND 5000),
    ADD CONSTRAINT "PracticeAnswer_score_range" CHECK ("score" BETWEEN 0 AND 100),
    ADD CONSTRAINT "PracticeAnswer_note_length" CHECK (char_length("note") BETWEEN 1 AND 1000),
    ADD CONSTRAINT "PracticeAnswer_parts_count" CHECK (cardinality("parts") <= 4),
    ADD CONSTRAINT "PracticeAnswer_writtenBy_length" CHECK (char_length("writtenBy") BETWEEN 1 AND 100);
