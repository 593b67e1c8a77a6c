import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { downloadFile, DownloadFailedError } from './download-file.ts';

const content = Buffer.from('a line of an official file\n'.repeat(10_000));
const asked: (string | undefined)[] = [];
let breakOffs = 0;

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url !== '/national_M2025_dl.csv') {
    response.writeHead(404).end();
    return;
  }
  asked.push(request.headers.range);
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, {
    etag: '"one"',
    'content-length': content.length - from,
  });
  if (breakOffs > 0) {
    breakOffs -= 1;
    // A break discards what is on its way, so it comes when all of this has surely arrived.
    response.write(content.subarray(from, from + 50_000), () =>
      setTimeout(() => response.destroy(), 300),
    );
  } else response.end(content.subarray(from));
}

const server = createServer(answer);
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => void asked.splice(0));

const newFolder = () => mkdtemp(join(tmpdir(), 'download-'));

test('a download that breaks off goes on where it stopped, and keeps the name of the file', async () => {
  breakOffs = 2;
  const shares: number[] = [];
  const path = await downloadFile(`${origin}/national_M2025_dl.csv`, {
    folder: await newFolder(),
    pauseMs: 1,
    onProgress: (_file, share) => shares.push(share),
  });
  expect(path.endsWith('national_M2025_dl.csv')).toBe(true);
  expect((await readFile(path)).equals(content)).toBe(true);
  expect(asked).toEqual([undefined, 'bytes=50000-', 'bytes=100000-']);
  expect(shares.at(-1)).toBe(1);
});

test('what a run did not finish, the next one goes on with', async () => {
  const folder = await newFolder();
  const url = `${origin}/national_M2025_dl.csv`;
  breakOffs = 1;
  await expect(downloadFile(url, { folder, attempts: 1 })).rejects.toThrow('run the command again');
  const path = await downloadFile(url, { folder });
  expect((await readFile(path)).equals(content)).toBe(true);
  expect(asked).toEqual([undefined, 'bytes=50000-']);
});

test('a file that is not there is told at once', async () => {
  const failed = downloadFile(`${origin}/nothing.csv`, { folder: await newFolder() });
  await expect(failed).rejects.toThrow(DownloadFailedError);
  await expect(failed).rejects.toThrow('answered 404');
});
