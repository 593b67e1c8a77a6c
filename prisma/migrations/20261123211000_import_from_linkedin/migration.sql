-- A resume may come from the ZIP of their own data that LinkedIn gives a person.
-- The version before this one never writes the new value and never reads the column to decide anything.
ALTER TABLE "ResumeImport"
    DROP CONSTRAINT "ResumeImport_format_value",
    ADD CONSTRAINT "ResumeImport_format_value" CHECK ("format" IN ('pdf', 'docx', 'markdown', 'json_resume', 'linkedin'));
