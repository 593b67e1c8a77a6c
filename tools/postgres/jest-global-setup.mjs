import { startTestCluster } from './test-cluster.mjs';

/** Jest asks for a default export. A run that is killed takes the server with it (see supervise.sh). */
export default async function startTestDatabaseServer() {
  const cluster = await startTestCluster();
  Object.assign(globalThis, { careerCoachTestCluster: cluster });
}
