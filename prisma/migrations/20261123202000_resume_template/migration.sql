-- AlterTable
ALTER TABLE "Resume" ADD COLUMN     "template" TEXT;

ALTER TABLE "Resume"
    ADD CONSTRAINT "Resume_template_value" CHECK ("template" IN ('classic', 'modern', 'compact', 'academic'));
