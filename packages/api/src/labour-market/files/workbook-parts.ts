import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import type { SourceRecord } from './table-rows.ts';
import type { ZipEntries } from './zip-entries.ts';

type Attributes = Record<string, string>;
interface XmlHandlers {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Feeds the stream's XML to the handlers, piece by piece; yields after each piece so that a caller can drain. */
async function* walkXml(content: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const failures: Error[] = [];
  parser.on('error', (error) => {
    failures.push(error);
  });
  // `x:row` and `row` are the same element in a workbook.
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => handlers.open?.(local(tag.name), tag.attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  content.setEncoding('utf8');
  for await (const piece of content as AsyncIterable<string>) {
    parser.write(piece);
    if (failures[0] !== undefined) throw failures[0];
    yield;
  }
  parser.close();
  if (failures[0] !== undefined) throw failures[0];
}

async function drain(walk: AsyncGenerator<void>): Promise<void> {
  for await (const _piece of walk) continue;
}

/** Sheet name → path inside the zip, in the workbook's order. */
export async function sheetTargets(zip: ZipEntries): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const paths = new Map<string, string>();
  const relations = await zip.stream('xl/_rels/workbook.xml.rels');
  const workbook = await zip.stream('xl/workbook.xml');
  if (relations === null || workbook === null) throw new Error('it has no xl/workbook.xml');
  await drain(
    walkXml(relations, {
      open: (name, attributes) => {
        if (name !== 'Relationship') return;
        const target = attributes['Target'] ?? '';
        paths.set(
          attributes['Id'] ?? '',
          target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        );
      },
    }),
  );
  await drain(
    walkXml(workbook, {
      open: (name, attributes) => {
        const path = name === 'sheet' ? paths.get(attributes['r:id'] ?? '') : undefined;
        if (path !== undefined) targets.set(attributes['name'] ?? '', path);
      },
    }),
  );
  return targets;
}

/** The workbook's table of texts, which its cells refer to by number. */
export async function sharedStrings(zip: ZipEntries): Promise<readonly string[]> {
  const content = await zip.stream('xl/sharedStrings.xml');
  if (content === null) return [];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await drain(
    walkXml(content, {
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 't') inText = true;
        else if (name === 'rPh') inPhonetic = true;
      },
      text: (text) => {
        if (inText && !inPhonetic) current += text;
      },
      close: (name) => {
        if (name === 'si') strings.push(current);
        else if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
      },
    }),
  );
  return strings;
}

/** `AB12` → 27, counted from 0. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    index = index * 26 + (code - 64);
  }
  return index - 1;
}

/** A sheet's rows as texts; a number is printed as JavaScript prints it, so 8.1999999999999993 reads 8.2. */
export async function* sheetRecords(
  content: Readable,
  strings: readonly string[],
): AsyncGenerator<SourceRecord> {
  let ready: SourceRecord[] = [];
  let values: string[] = [];
  let line = 0;
  let column = -1;
  let type = '';
  let value = '';
  let inValue = false;
  const cellText = (): string => {
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === '' || type === 'n') return value === '' ? '' : String(Number(value));
    return value;
  };
  const walk = walkXml(content, {
    open: (name, attributes) => {
      if (name === 'row') {
        values = [];
        column = -1;
        line = Number(attributes['r'] ?? line + 1);
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnIndex(attributes['r']);
        type = attributes['t'] ?? '';
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') values[column] = cellText();
      else if (name === 'row')
        ready.push({ line, values: Array.from(values, (text) => text ?? '') });
    },
  });
  for await (const _piece of walk) {
    yield* ready;
    ready = [];
  }
  yield* ready;
}
