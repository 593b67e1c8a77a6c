import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import createModule from '@neslinesli93/qpdf-wasm';

/** What its types leave out, as Emscripten gives it. */
interface Program {
  callMain(args: readonly string[]): number;
  FS: {
    init(input: () => null, output: (byte: number) => void, error: (byte: number) => void): void;
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
  };
}
type Start = (options: {
  locateFile(): string;
  noInitialRun: true;
  preRun: ((program: Program) => void)[];
}) => Promise<Program>;

let said: number[] = [];
let program: Promise<Program> | null = null;

/** qpdf, the program that other programs' PDFs are tested with, in WebAssembly. */
const start = () =>
  (program ??= (createModule as unknown as Start)({
    locateFile: () =>
      join(dirname(createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm')), 'qpdf.wasm'),
    noInitialRun: true,
    preRun: [
      ({ FS }) =>
        FS.init(
          () => null,
          (byte) => said.push(byte),
          (byte) => said.push(byte),
        ),
    ],
  }));

async function run(bytes: Uint8Array, ...args: string[]): Promise<{ code: number; said: string }> {
  const { FS, callMain } = await start();
  FS.writeFile('/file.pdf', bytes);
  said = [];
  const code = callMain(args);
  return { code, said: Buffer.from(said).toString('utf8').trim() };
}

/** The same for what must be done, or the file written before would be read again. */
async function must(bytes: Uint8Array, ...args: string[]): Promise<void> {
  const { code, said: report } = await run(bytes, ...args);
  if (code !== 0) throw new Error(`qpdf ended with ${code}: ${report}`);
}

/** What is wrong with a PDF, in qpdf's words: damage that it could repair as well. Null when it finds nothing. */
export async function faultsOf(bytes: Uint8Array): Promise<string | null> {
  const { code, said: report } = await run(bytes, '--check', '/file.pdf');
  return code === 0 ? null : report;
}

/** The same PDF with every object in sight, so that a test can damage the one that it means. */
export async function unpacked(bytes: Uint8Array): Promise<string> {
  await must(bytes, '--object-streams=disable', '/file.pdf', '/unpacked.pdf');
  const { FS } = await start();
  return Buffer.from(FS.readFile('/unpacked.pdf')).toString('latin1');
}

/** A value of a PDF as qpdf writes it: names with their `/`, texts with `u:` before them, references as `4 0 R`. */
export type PdfValue = string | number | boolean | null | PdfValue[] | { [name: string]: PdfValue };
export type PdfDictionary = { [name: string]: PdfValue };

/** Every object of a PDF by its reference. A reference to an object that is not there is as good as none. */
export class PdfObjects {
  private readonly values: ReadonlyMap<string, PdfValue>;
  readonly trailer: PdfDictionary;

  constructor(values: ReadonlyMap<string, PdfValue>, trailer: PdfDictionary) {
    this.values = values;
    this.trailer = trailer;
  }

  /** What a value refers to, or the value itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    return typeof value === 'string' && isReference(value)
      ? (this.values.get(value) ?? null)
      : (value ?? null);
  }

  /** The dictionary that a value is or refers to; an empty one when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  }

  /** The text or name that a value is or refers to; empty when it is none. */
  text(value: PdfValue | undefined): string {
    const found = this.resolve(value);
    return typeof found === 'string' ? found : '';
  }

  dictionaries(): PdfDictionary[] {
    return [...this.values.keys()].map((reference) => this.dictionary(reference));
  }
}

const isReference = (text: string) => /^\d+ \d+ R$/u.test(text);

/** Takes a sound PDF apart; what the streams hold stays out. */
export async function objectsOf(bytes: Uint8Array): Promise<PdfObjects> {
  await must(bytes, '--json-output', '--json-stream-data=none', '/file.pdf', '/file.json');
  const { FS } = await start();
  const written = JSON.parse(Buffer.from(FS.readFile('/file.json')).toString('utf8')) as {
    qpdf: [unknown, Record<string, { value?: PdfValue; stream?: { dict: PdfDictionary } }>];
  };
  const values = new Map<string, PdfValue>();
  let trailer: PdfDictionary = {};
  for (const [key, object] of Object.entries(written.qpdf[1])) {
    const value = object.stream?.dict ?? object.value ?? null;
    if (key.startsWith('obj:')) values.set(key.slice('obj:'.length), value);
    else trailer = value as PdfDictionary;
  }
  return new PdfObjects(values, trailer);
}
