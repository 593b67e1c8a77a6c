import { z } from 'zod';
import type { Reading } from '../read-bytes.ts';
import { Refusal } from '../refusals.ts';
import { noteContact } from '../structure/note-contact.ts';
import { noteSections } from '../structure/note-sections.ts';
import { plainLayout } from '../text/read-text.ts';
import { readFresh } from './fresh.ts';
import { readJsonResume } from './json-resume.ts';

const object = z.record(z.string(), z.unknown());

/** Reads JSON Resume, or FRESH, its elder cousin. */
export function readJson(text: string, byteSize: number): Reading {
  const parsed = object.safeParse(unwrapped(parse(text)));
  if (!parsed.success) throw new Refusal('UNSUPPORTED_TYPE');
  if (isSchema(parsed.data)) throw new Refusal('SCHEMA');
  const isJsonResume = 'basics' in parsed.data || 'work' in parsed.data;
  const isFresh =
    !isJsonResume &&
    ('employment' in parsed.data || 'contact' in parsed.data || 'info' in parsed.data);
  if (!isJsonResume && !isFresh) throw new Refusal('UNSUPPORTED_TYPE');
  const document = isJsonResume ? readJsonResume(parsed.data) : readFresh(parsed.data);
  const { readings, warnings } = noteSections(document, { lines: [], hasPages: false });
  // The file names every field itself, so none of them is a guess.
  const sure = [...noteContact(document.contact, []), ...readings].map((reading) => ({
    ...reading,
    confidence: 'high' as const,
  }));
  return {
    format: 'json_resume',
    document,
    readings: sure,
    warnings,
    layout: plainLayout('json_resume', byteSize),
  };
}

/** Exports put the resume into a list of one, or under a name such as `resume`. */
function unwrapped(value: unknown): unknown {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const outer = object.safeParse(inner);
  if (!outer.success || 'basics' in outer.data || 'work' in outer.data) return inner;
  const wrapped = ['resume', 'jsonResume', 'cv', 'data']
    .map((key) => outer.data[key])
    .find((one) => typeof one === 'object' && one !== null && ('basics' in one || 'work' in one));
  return wrapped ?? inner;
}

/** FRESH and JSON Resume are published beside the schema that describes them, and one is easily taken for the other. */
const isSchema = (data: Readonly<Record<string, unknown>>) =>
  typeof data['properties'] === 'object' && ('$schema' in data || data['type'] === 'object');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('CORRUPT');
  }
}
