-- AlterTable
ALTER TABLE "PracticeAnswer" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);
