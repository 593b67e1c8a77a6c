-- CreateTable
CREATE TABLE "InsightPhrasing" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "snapshotId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenBy" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InsightPhrasing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "InsightPhrasing_userId_key" ON "InsightPhrasing"("userId");

-- CreateIndex
CREATE INDEX "InsightPhrasing_snapshotId_idx" ON "InsightPhrasing"("snapshotId");

-- AddForeignKey
ALTER TABLE "InsightPhrasing" ADD CONSTRAINT "InsightPhrasing_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InsightPhrasing" ADD CONSTRAINT "InsightPhrasing_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "InsightSnapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "InsightPhrasing"
    ADD CONSTRAINT "InsightPhrasing_text_length" CHECK (char_length("text") BETWEEN 1 AND 2000),
    ADD CONSTRAINT "InsightPhrasing_writtenBy_length" CHECK (char_length("writtenBy") BETWEEN 1 AND 100),
    ADD CONSTRAINT "InsightPhrasing_promptVersion_length" CHECK (char_length("promptVersion") BETWEEN 1 AND 50);
