import { parentPort, workerData } from 'node:worker_threads';
import { limitAllocations } from './limit-allocations.ts';
import { readBytes } from './read-bytes.ts';
import { refused } from './refusals.ts';

/** Ten times the largest file; a picture of the largest size that is unpacked at all takes a third of it. */
const mostBytes = 48 * 1024 * 1024;

/** The thread that `readResume` starts for one file; whoever started it stops it at the first message. */
const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };
limitAllocations(mostBytes, () => parentPort?.postMessage(refused('ZIP_BOMB')));
parentPort?.postMessage(await readBytes(bytes, fileName));
