import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';

/** The thread that `readResume` starts for one file. */
const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string };
parentPort?.postMessage(await readBytes(bytes, fileName));
