-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "AtsReport" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Resume" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RevisionText" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RevisionText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "resumeId" UUID,
    "coverLetterId" UUID,
    "textId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "device" TEXT,
    "name" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RevisionText_userId_digest_key" ON "RevisionText"("userId", "digest");

-- CreateIndex
CREATE INDEX "Revision_userId_idx" ON "Revision"("userId");

-- CreateIndex
CREATE INDEX "Revision_resumeId_createdAt_id_idx" ON "Revision"("resumeId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Revision_coverLetterId_createdAt_id_idx" ON "Revision"("coverLetterId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Revision_textId_idx" ON "Revision"("textId");

-- AddForeignKey
ALTER TABLE "RevisionText" ADD CONSTRAINT "RevisionText_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_resumeId_fkey" FOREIGN KEY ("resumeId") REFERENCES "Resume"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_coverLetterId_fkey" FOREIGN KEY ("coverLetterId") REFERENCES "CoverLetter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_textId_fkey" FOREIGN KEY ("textId") REFERENCES "RevisionText"("id") ON DELETE NO ACTION ON UPDATE CASCADE;



-- A resume in the trash shows nothing to whoever forgets to ask whether it is there.
ALTER TABLE "Resume"
    ADD CONSTRAINT "Resume_deletedAt_content" CHECK ("deletedAt" IS NULL OR "content" IS NULL);

ALTER TABLE "RevisionText"
    ADD CONSTRAINT "RevisionText_digest_format" CHECK ("digest" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "RevisionText_content_length" CHECK (char_length("content") <= 100000);

ALTER TABLE "Revision"
    ADD CONSTRAINT "Revision_document_count" CHECK (num_nonnulls("resumeId", "coverLetterId") = 1),
    ADD CONSTRAINT "Revision_version_range" CHECK ("version" >= 1),
    ADD CONSTRAINT "Revision_cause_value" CHECK ("cause" IN ('TYPED', 'IMPORTED', 'RESTORED', 'SUGGESTION', 'DRAFTED', 'MERGED', 'EARLIER')),
    ADD CONSTRAINT "Revision_device_length" CHECK (char_length("device") BETWEEN 1 AND 100),
    ADD CONSTRAINT "Revision_name_length" CHECK (char_length("name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "Revision_savedAt_order" CHECK ("savedAt" >= "createdAt");
