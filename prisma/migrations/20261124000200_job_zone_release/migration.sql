-- Rows that are here, and those of the snapshot, come from this release; an import of another one names its own.
ALTER TABLE "Occupation" ADD COLUMN "jobZoneRelease" TEXT NOT NULL DEFAULT '29.3';
