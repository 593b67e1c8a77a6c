-- AlterTable
ALTER TABLE "AtsReport" ADD COLUMN     "inputHash" TEXT;

-- CreateTable
CREATE TABLE "PostingTerm" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "postingHash" TEXT NOT NULL,
    "termKey" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PostingTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermTriage" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "termKey" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermTriage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PostingTerm_postingHash_idx" ON "PostingTerm"("postingHash");

-- CreateIndex
CREATE UNIQUE INDEX "PostingTerm_userId_postingHash_termKey_key" ON "PostingTerm"("userId", "postingHash", "termKey");

-- CreateIndex
CREATE INDEX "TermTriage_userId_createdAt_id_idx" ON "TermTriage"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "TermTriage_termKey_idx" ON "TermTriage"("termKey");

-- CreateIndex
CREATE UNIQUE INDEX "TermTriage_userId_termKey_key" ON "TermTriage"("userId", "termKey");

-- AddForeignKey
ALTER TABLE "PostingTerm" ADD CONSTRAINT "PostingTerm_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermTriage" ADD CONSTRAINT "TermTriage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: lengths are those of packages/shared/src/limits.ts.
ALTER TABLE "AtsReport"
    ADD CONSTRAINT "AtsReport_inputHash_length" CHECK (char_length("inputHash") = 64);

ALTER TABLE "PostingTerm"
    ADD CONSTRAINT "PostingTerm_postingHash_length" CHECK (char_length("postingHash") = 64),
    ADD CONSTRAINT "PostingTerm_termKey_length" CHECK (char_length("termKey") BETWEEN 1 AND 400),
    ADD CONSTRAINT "PostingTerm_term_length" CHECK (char_length("term") BETWEEN 1 AND 80),
    ADD CONSTRAINT "PostingTerm_need_value" CHECK ("need" IN ('MUST_HAVE', 'NICE_TO_HAVE', 'NOT_ASKED'));

ALTER TABLE "TermTriage"
    ADD CONSTRAINT "TermTriage_termKey_length" CHECK (char_length("termKey") BETWEEN 1 AND 400),
    ADD CONSTRAINT "TermTriage_term_length" CHECK (char_length("term") BETWEEN 1 AND 80),
    ADD CONSTRAINT "TermTriage_verdict_value" CHECK ("verdict" IN ('HAVE', 'LEARN', 'NOT_MINE'));
