import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import prismaSchema from '@prisma/prisma-schema-wasm';

/**
 * The parts of Prisma's model of the schema (DMMF) that the document shows.
 * @typedef {object} Field
 * @property {string} name
 * @property {'scalar' | 'object' | 'enum'} kind
 * @property {string} type
 * @property {boolean} isList
 * @property {boolean} isRequired
 * @property {boolean} isUnique
 * @property {boolean} isId
 * @property {boolean} [isUpdatedAt]
 * @property {[string, string[]] | null} [nativeType]
 * @property {unknown} [default]
 * @property {string} [documentation]
 * @property {string} [relationName]
 * @property {string[]} [relationFromFields]
 * @property {string[]} [relationToFields]
 * @property {string} [relationOnDelete]
 *
 * @typedef {{ name: string, dbName: string | null, documentation?: string, fields: Field[] }} Model
 * @typedef {{ model: string, type: 'id' | 'normal' | 'unique' | 'fulltext', fields: { name: string, sortOrder?: string }[] }} Index
 * @typedef {{ models: Model[], indexes: Index[] }} Datamodel
 */

/**
 * @param {string} folder with the `.prisma` files
 * @returns {Datamodel}
 */
export function readSchema(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const answer = prismaSchema.get_dmmf(JSON.stringify({ prismaSchema: files, noColor: true }));
  return JSON.parse(answer).datamodel;
}

/**
 * The CHECKs that stand after all migrations, which the Prisma schema cannot express.
 * @param {string} folder of the migrations
 * @returns {Map<string, { name: string, condition: string }[]>} by table
 */
export function readChecks(folder) {
  /** @type {Map<string, Map<string, string>>} */
  const tables = new Map();
  const migrations = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of migrations.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    for (const [, table = '', body = ''] of sql.matchAll(
      /(?:ALTER|CREATE) TABLE "(\w+)"(.*?);\s*$/gms,
    )) {
      const checks = tables.get(table) ?? new Map();
      tables.set(table, checks);
      for (const [, dropped] of body.matchAll(/DROP CONSTRAINT (?:IF EXISTS )?"(\w+)"/g))
        checks.delete(dropped);
      for (const match of body.matchAll(/CONSTRAINT "(\w+)"\s+CHECK \(/g)) {
        checks.set(match[1], insideParentheses(body, match.index + match[0].length));
      }
    }
  }
  const entries = [...tables].map(
    ([table, checks]) =>
      /** @type {const} */ ([table, [...checks].map(([name, condition]) => ({ name, condition }))]),
  );
  return new Map(entries);
}

/**
 * @param {string} text
 * @param {number} start just after the opening parenthesis
 */
function insideParentheses(text, start) {
  let depth = 1;
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    if (quoted) continue;
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return text.slice(start, index).replaceAll(/\s+/g, ' ').trim();
  }
  throw new Error(`A CHECK without its closing parenthesis: ${text.slice(start, start + 80)}`);
}
