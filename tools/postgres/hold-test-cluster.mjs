/** Starts the server of a test run and keeps it until this process ends; for the test that ends it hard. */
import { startTestCluster } from './test-cluster.mjs';

const { url, folder } = await startTestCluster();
process.stdout.write(`${JSON.stringify({ url, folder })}\n`);
process.stdin.resume();
