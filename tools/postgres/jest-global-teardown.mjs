/** Jest asks for a default export. */
export default async function stopTestDatabaseServer() {
  const { careerCoachTestCluster } =
    /** @type {{ careerCoachTestCluster?: { stop: () => Promise<void> } }} */ (
      /** @type {unknown} */ (globalThis)
    );
  await careerCoachTestCluster?.stop();
}
