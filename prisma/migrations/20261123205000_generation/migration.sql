-- AlterTable
ALTER TABLE "User" ADD COLUMN     "capMicroUsd" INTEGER,
ADD COLUMN     "modelAllowed" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Generation" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "clientKey" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "input" JSONB,
    "inputHash" TEXT NOT NULL,
    "coach" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'QUEUED',
    "stage" TEXT,
    "text" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "runner" UUID,
    "leaseUntil" TIMESTAMPTZ(3),
    "takenUp" INTEGER NOT NULL DEFAULT 0,
    "sendingSince" TIMESTAMPTZ(3),
    "cancelRequestedAt" TIMESTAMPTZ(3),
    "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "resultNoun" TEXT,
    "resultId" UUID,
    "failureReason" TEXT,
    "failureMessage" TEXT,
    "retryAt" TIMESTAMPTZ(3),
    "model" TEXT,
    "promptVersion" TEXT,
    "cached" BOOLEAN NOT NULL DEFAULT false,
    "reservedMicroUsd" INTEGER NOT NULL DEFAULT 0,
    "costMicroUsd" INTEGER,
    "priceTableDate" TEXT,
    "sent" TEXT,
    "inputTokens" INTEGER,
    "outputTokens" INTEGER,
    "cacheReadTokens" INTEGER,
    "cacheWriteTokens" INTEGER,
    "requests" INTEGER,
    "stopReason" TEXT,
    "durationMs" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Generation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Generation_userId_createdAt_id_idx" ON "Generation"("userId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Generation_status_createdAt_idx" ON "Generation"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Generation_createdAt_idx" ON "Generation"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Generation_userId_clientKey_key" ON "Generation"("userId", "clientKey");

-- AddForeignKey
ALTER TABLE "Generation" ADD CONSTRAINT "Generation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Limits, as in the init migration: they hold whatever program writes.
ALTER TABLE "User"
    ADD CONSTRAINT "User_capMicroUsd_range" CHECK ("capMicroUsd" >= 0);

ALTER TABLE "Generation"
    ADD CONSTRAINT "Generation_clientKey_length" CHECK (char_length("clientKey") BETWEEN 8 AND 100),
    ADD CONSTRAINT "Generation_task_length" CHECK (char_length("task") BETWEEN 1 AND 50),
    ADD CONSTRAINT "Generation_inputHash_format" CHECK ("inputHash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "Generation_coach_value" CHECK ("coach" IN ('CLAUDE', 'RULE_BASED')),
    ADD CONSTRAINT "Generation_status_value" CHECK ("status" IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    ADD CONSTRAINT "Generation_stage_value" CHECK ("stage" IN ('SENDING', 'WRITING', 'CHECKING', 'RETRYING')),
    ADD CONSTRAINT "Generation_text_length" CHECK (char_length("text") <= 40000),
    ADD CONSTRAINT "Generation_lease_running" CHECK (("status" = 'RUNNING') = ("leaseUntil" IS NOT NULL) AND ("status" = 'RUNNING') = ("runner" IS NOT NULL)),
    ADD CONSTRAINT "Generation_finishedAt_status" CHECK (("finishedAt" IS NULL) = ("status" IN ('QUEUED', 'RUNNING'))),
    ADD CONSTRAINT "Generation_failure_status" CHECK (("status" = 'FAILED') = ("failureReason" IS NOT NULL) AND ("failureReason" IS NULL) = ("failureMessage" IS NULL)),
    ADD CONSTRAINT "Generation_failureReason_length" CHECK (char_length("failureReason") BETWEEN 1 AND 50),
    ADD CONSTRAINT "Generation_failureMessage_length" CHECK (char_length("failureMessage") BETWEEN 1 AND 1000),
    ADD CONSTRAINT "Generation_warnings_count" CHECK (cardinality("warnings") <= 20),
    ADD CONSTRAINT "Generation_result_whole" CHECK (("resultNoun" IS NULL) = ("resultId" IS NULL)),
    ADD CONSTRAINT "Generation_reservedMicroUsd_range" CHECK ("reservedMicroUsd" >= 0),
    ADD CONSTRAINT "Generation_costMicroUsd_range" CHECK ("costMicroUsd" >= 0),
    ADD CONSTRAINT "Generation_sent_length" CHECK (char_length("sent") <= 1000000);

-- Every change that a person sees is counted and told to whoever listens, whichever statement made it.
CREATE FUNCTION "tellGeneration"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        NEW."revision" := OLD."revision" + 1;
    END IF;
    PERFORM pg_notify('generation', NEW."id"::text || ' ' || CASE
        WHEN NEW."status" = 'RUNNING' AND NEW."cancelRequestedAt" IS NOT NULL THEN 'CANCELLING'
        ELSE NEW."status" END);
    RETURN NEW;
END;
$$;
CREATE TRIGGER "Generation_tell_new" BEFORE INSERT ON "Generation"
    FOR EACH ROW EXECUTE FUNCTION "tellGeneration"();
CREATE TRIGGER "Generation_tell_change" BEFORE UPDATE ON "Generation"
    FOR EACH ROW WHEN ((OLD."status", OLD."stage", OLD."text", OLD."cancelRequestedAt") IS DISTINCT FROM (NEW."status", NEW."stage", NEW."text", NEW."cancelRequestedAt"))
    EXECUTE FUNCTION "tellGeneration"();
