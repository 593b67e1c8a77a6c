-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "improvementTipBy" TEXT;

ALTER TABLE "Assessment"
    ADD CONSTRAINT "Assessment_improvementTipBy_length" CHECK (char_length("improvementTipBy") BETWEEN 1 AND 100);
