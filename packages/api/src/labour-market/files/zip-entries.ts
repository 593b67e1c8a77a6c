import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';

/** More than any published workbook unpacks to; a file that claims more is refused before it is read. */
const largestEntryBytes = 1024 * 1024 * 1024;

/** A zip file's entries, opened by name: a workbook's text table is needed before the sheet that stands ahead of it. */
export class ZipEntries {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static open(path: string): Promise<ZipEntries> {
    return new Promise((resolve, reject) => {
      open(path, { autoClose: false, lazyEntries: false }, (error, zip) => {
        if (error) return reject(error);
        const entries = new Map<string, Entry>();
        zip.on('entry', (entry: Entry) => entries.set(entry.fileName, entry));
        zip.on('error', reject);
        zip.on('end', () => resolve(new ZipEntries(zip, entries)));
      });
    });
  }

  /** The entry's bytes, unpacked; null when there is none of that name. */
  stream(name: string): Promise<Readable | null> {
    const entry = this.entries.get(name);
    if (entry === undefined) return Promise.resolve(null);
    if (entry.uncompressedSize > largestEntryBytes)
      return Promise.reject(new Error(`${name} unpacks to more than a gigabyte`));
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }

  close(): void {
    this.zip.close();
  }
}
