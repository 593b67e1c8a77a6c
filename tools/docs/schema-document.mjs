#!/usr/bin/env node
/**
 * docs/schema.md from the Prisma schema and the migrations:
 *   node tools/docs/schema-document.mjs            prints it
 *   node tools/docs/schema-document.mjs --write    stores it
 *   node tools/docs/schema-document.mjs --check    fails when the stored one differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagram } from './entity-diagram.mjs';
import { readChecks, readSchema } from './read-schema.mjs';
import { tableSection } from './table-section.mjs';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'docs/schema.md');

const { models, indexes } = readSchema(join(root, 'prisma/schema'));
const checks = readChecks(join(root, 'prisma/migrations'));

const text = `# The database schema

Written by \`node tools/docs/schema-document.mjs --write\` from \`prisma/schema/\` and \`prisma/migrations/\`; do not edit.

Ids are UUIDv7, so they sort by creation. Times are \`timestamptz\`, in UTC. Deleting a \`User\` removes what is theirs.

## Diagram

\`\`\`mermaid
${diagram(models)}
\`\`\`

## Tables

${models.map((model) => tableSection(model, indexes, checks.get(model.name) ?? [])).join('\n')}`;

const [mode] = process.argv.slice(2);
if (mode === '--write') {
  writeFileSync(file, text);
} else if (mode === '--check') {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(
      'docs/schema.md is not what the schema says. Run: node tools/docs/schema-document.mjs --write',
    );
    process.exitCode = 1;
  }
} else {
  process.stdout.write(text);
}
