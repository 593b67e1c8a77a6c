-- AlterTable
ALTER TABLE "AtsReport" ADD COLUMN     "tailoredResumeId" UUID;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "tailoredResumeId" UUID;

-- CreateTable
CREATE TABLE "TailoredResume" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "jobTitle" TEXT NOT NULL,
    "companyName" TEXT NOT NULL,
    "jobDescription" TEXT,
    "content" TEXT NOT NULL,
    "masterContent" TEXT NOT NULL,
    "masterVersion" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TailoredResume_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TailoredResume_userId_updatedAt_id_idx" ON "TailoredResume"("userId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AtsReport_tailoredResumeId_createdAt_id_idx" ON "AtsReport"("tailoredResumeId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Revision_tailoredResumeId_createdAt_id_idx" ON "Revision"("tailoredResumeId", "createdAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "AtsReport" ADD CONSTRAINT "AtsReport_tailoredResumeId_fkey" FOREIGN KEY ("tailoredResumeId") REFERENCES "TailoredResume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_tailoredResumeId_fkey" FOREIGN KEY ("tailoredResumeId") REFERENCES "TailoredResume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TailoredResume" ADD CONSTRAINT "TailoredResume_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE "TailoredResume"
    ADD CONSTRAINT "TailoredResume_jobTitle_length" CHECK (char_length("jobTitle") BETWEEN 1 AND 200),
    ADD CONSTRAINT "TailoredResume_companyName_length" CHECK (char_length("companyName") BETWEEN 1 AND 200),
    ADD CONSTRAINT "TailoredResume_jobDescription_length" CHECK (char_length("jobDescription") <= 20000),
    ADD CONSTRAINT "TailoredResume_content_length" CHECK (char_length("content") <= 100000),
    ADD CONSTRAINT "TailoredResume_masterContent_length" CHECK (char_length("masterContent") <= 100000),
    ADD CONSTRAINT "TailoredResume_masterVersion_range" CHECK ("masterVersion" >= 1),
    ADD CONSTRAINT "TailoredResume_version_range" CHECK ("version" >= 1);

ALTER TABLE "Revision"
    DROP CONSTRAINT "Revision_document_count",
    ADD CONSTRAINT "Revision_document_count" CHECK (num_nonnulls("resumeId", "coverLetterId", "tailoredResumeId") = 1),
    DROP CONSTRAINT "Revision_cause_value",
    ADD CONSTRAINT "Revision_cause_value" CHECK ("cause" IN ('TYPED', 'IMPORTED', 'RESTORED', 'SUGGESTION', 'DRAFTED', 'TAILORED', 'MERGED', 'EARLIER'));
