import { validate } from 'uuid';

/** Finds no row: what an id that names nothing of the wanted kind is turned into. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** The id that the graph shows: base64url of `Resume:<uuid>`, unique over all nouns. */
export function globalId(noun: string, id: string): string {
  return Buffer.from(`${noun}:${id}`).toString('base64url');
}

export function readGlobalId(value: string): { noun: string; id: string } | null {
  const [noun, id, ...rest] = Buffer.from(value, 'base64url').toString('utf8').split(':');
  if (!noun || !id || rest.length > 0 || !validate(id)) return null;
  return { noun, id: id.toLowerCase() };
}

/** The uuid behind an id of this noun. Any other text names nothing: it becomes the nil uuid, which finds no row. */
export function localId(noun: string, value: string): string {
  const read = readGlobalId(value);
  return read?.noun === noun ? read.id : NIL;
}
