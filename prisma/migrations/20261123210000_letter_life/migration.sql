-- AlterTable
ALTER TABLE "CoverLetter" ADD COLUMN     "basedOnId" UUID,
ADD COLUMN     "promptVersion" TEXT;

-- CreateIndex
CREATE INDEX "CoverLetter_basedOnId_idx" ON "CoverLetter"("basedOnId");

-- AddForeignKey
ALTER TABLE "CoverLetter" ADD CONSTRAINT "CoverLetter_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "CoverLetter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "CoverLetter"
    ADD CONSTRAINT "CoverLetter_promptVersion_length" CHECK (char_length("promptVersion") BETWEEN 1 AND 100),
    ADD CONSTRAINT "CoverLetter_basedOnId_other" CHECK ("basedOnId" <> "id");
