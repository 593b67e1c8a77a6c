-- CreateTable
CREATE TABLE "TermProposal" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "postingHash" TEXT NOT NULL,
    "terms" JSONB[],
    "writtenBy" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TermProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TermProposal_postingHash_idx" ON "TermProposal"("postingHash");

-- CreateIndex
CREATE UNIQUE INDEX "TermProposal_userId_postingHash_key" ON "TermProposal"("userId", "postingHash");

-- AddForeignKey
ALTER TABLE "TermProposal" ADD CONSTRAINT "TermProposal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "TermProposal"
    ADD CONSTRAINT "TermProposal_postingHash_length" CHECK (char_length("postingHash") = 64),
    ADD CONSTRAINT "TermProposal_terms_count" CHECK (cardinality("terms") BETWEEN 1 AND 100),
    ADD CONSTRAINT "TermProposal_writtenBy_length" CHECK (char_length("writtenBy") BETWEEN 1 AND 100),
    ADD CONSTRAINT "TermProposal_promptVersion_length" CHECK (char_length("promptVersion") BETWEEN 1 AND 50);

-- AlterTable
ALTER TABLE "PostingTerm" ADD COLUMN "proposedBy" TEXT;

ALTER TABLE "PostingTerm"
    ADD CONSTRAINT "PostingTerm_proposedBy_length" CHECK (char_length("proposedBy") BETWEEN 1 AND 100);
