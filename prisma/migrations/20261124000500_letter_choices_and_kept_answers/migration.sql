-- AlterTable
ALTER TABLE "CoverLetter" ADD COLUMN     "length" TEXT,
ADD COLUMN     "tone" TEXT;

-- AlterTable
ALTER TABLE "Generation" ADD COLUMN     "requestHash" TEXT;

-- CreateIndex
CREATE INDEX "Generation_userId_requestHash_idx" ON "Generation"("userId", "requestHash");

ALTER TABLE "CoverLetter"
    ADD CONSTRAINT "CoverLetter_tone_value" CHECK ("tone" IN ('PLAIN', 'WARM', 'FORMAL')),
    ADD CONSTRAINT "CoverLetter_length_value" CHECK ("length" IN ('SHORT', 'MEDIUM', 'LONG'));

ALTER TABLE "Generation"
    ADD CONSTRAINT "Generation_requestHash_format" CHECK ("requestHash" ~ '^[0-9a-f]{64}$');
