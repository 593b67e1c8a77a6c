import { inflateRawSync } from 'node:zlib';
import { Refusal } from './refusals.ts';

const mostFiles = 2_000;
const mostBytes = 60 * 1024 * 1024;
const mostOfXml = 20 * 1024 * 1024;

export interface Archive {
  /** The paths of all files, as the archive's directory lists them. */
  names: readonly string[];
  /**
   * Unpacks the wanted files (all when left out), with limits that hold for what really comes out, not for what the
   * archive says of itself. A Word document of 5 MB never comes near them.
   */
  unpack(wants?: (name: string) => boolean): Map<string, Uint8Array>;
}

interface DirectoryEntry {
  name: string;
  /** Where the entry stands in the directory. */
  at: number;
  isEncrypted: boolean;
}

/** Opens a ZIP by its directory; nothing is unpacked yet. */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view);
  return {
    names: entries.map(({ name }) => name),
    unpack(wants = () => true) {
      const files = new Map<string, Uint8Array>();
      let left = mostBytes;
      for (const { name, at, isEncrypted } of entries) {
        if (!wants(name)) continue;
        if (isEncrypted) throw new Refusal('ENCRYPTED');
        const most = /\.(?:xml|rels)$/iu.test(name) ? Math.min(left, mostOfXml) : left;
        const content = inflate(bytes, view, at, most);
        left -= content.byteLength;
        files.set(name, content);
      }
      return files;
    },
  };
}

function directoryOf(bytes: Uint8Array, view: DataView): DirectoryEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new Refusal('ZIP_BOMB');
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new Refusal('CORRUPT');
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, noteLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, at, isEncrypted: (flags & 1) !== 0 });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Refusal('CORRUPT');
}

function inflate(bytes: Uint8Array, view: DataView, entry: number, most: number): Uint8Array {
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const start = view.getUint32(entry + 42, true);
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== 0x04034b50)
    throw new Refusal('CORRUPT');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) {
    if (packed.byteLength > most) throw new Refusal('ZIP_BOMB');
    return packed;
  }
  if (method !== 8) throw new Refusal('CORRUPT');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    throw new Refusal(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'ZIP_BOMB' : 'CORRUPT',
    );
  }
}
