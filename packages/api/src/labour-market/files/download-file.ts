import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file that could not be fetched; what is here of it is kept, and the next attempt goes on from there. */
export class DownloadFailedError extends Error {}

export interface DownloadOptions {
  /** Where files are kept; one that broke off is continued from there. */
  folder: string;
  /** Told the share that is here, 0–1, where the server tells the size. */
  onProgress?: (file: string, share: number) => void;
  /** How often a broken connection is taken up again; 5 times when left out. */
  attempts?: number;
  /** The pause before the second attempt, doubled each time; a second when left out. */
  pauseMs?: number;
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** A server that says nothing for so long is given up on. */
const silenceMs = 30_000;

/** Fetches a file and returns its path. A broken download goes on where it stopped, in this run or the next one. */
export async function downloadFile(url: string, options: DownloadOptions): Promise<string> {
  const { folder, attempts = 5, pauseMs = 1_000 } = options;
  // A folder of its own for each address: the name of the file tells its year, so it stays as it is.
  const ownFolder = join(folder, createHash('sha256').update(url).digest('hex').slice(0, 16));
  await mkdir(ownFolder, { recursive: true });
  const path = join(ownFolder, basename(new URL(url).pathname) || 'file');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await goOn(url, path, options);
      return path;
    } catch (error) {
      if (error instanceof DownloadFailedError) throw error;
      if (attempt >= attempts)
        throw new DownloadFailedError(
          `${url} broke off ${attempts} times (${String(error)}). What is here of it is kept: run the command again to go on. Nothing was changed.`,
        );
      await sleep(pauseMs * 2 ** (attempt - 1));
    }
  }
}

async function goOn(url: string, path: string, { onProgress }: DownloadOptions): Promise<void> {
  const [part, mark] = [`${path}.part`, `${path}.etag`];
  const etag = await readFile(mark, 'utf8').catch(() => null);
  // Without a mark nobody can tell whether the rest belongs to the same file.
  const have = etag === null ? 0 : await sizeOf(part);
  const silence = new AbortController();
  const noise = setTimeout(() => silence.abort(new Error('the server says nothing')), silenceMs);
  try {
    const response = await fetch(url, {
      signal: silence.signal,
      headers: etag !== null && have > 0 ? { range: `bytes=${have}-`, 'if-range': etag } : {},
    });
    if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
    if (!response.ok || response.body === null)
      throw new DownloadFailedError(
        `${url} answered ${response.status} ${response.statusText}. Download the file with a browser and name it instead. Nothing was changed.`,
      );
    const goesOn = response.status === 206;
    const tag = response.headers.get('etag');
    await (tag === null || tag.startsWith('W/') ? rm(mark, { force: true }) : writeFile(mark, tag));
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    const encoded = response.headers.get('content-encoding') !== null;
    const total = (goesOn ? have : 0) + length;
    let here = goesOn ? have : 0;
    const body = Readable.fromWeb(response.body);
    body.on('data', (chunk: Buffer) => {
      noise.refresh();
      here += chunk.length;
      if (total > 0 && !encoded) onProgress?.(basename(path), Math.min(here / total, 1));
    });
    await pipeline(body, createWriteStream(part, { flags: goesOn ? 'a' : 'w' }));
    if (total > 0 && !encoded && here < total) throw new Error(`${here} of ${total} bytes came`);
    await rename(part, path);
    await rm(mark, { force: true });
  } finally {
    clearTimeout(noise);
  }
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
