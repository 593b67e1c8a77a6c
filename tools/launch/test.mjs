// `npm test`: sets up what is missing, then runs every test that needs nothing but this checkout.
import { existsSync } from 'node:fs';
import { cacheDir, inCheckout, root } from './checkout.mjs';
import { explain } from './launch-error.mjs';
import { installMissing, prepareApi, prepareWeb } from './prepare.mjs';
import { runJest } from './run-jest.mjs';
import { createShutdown } from './shutdown.mjs';
import { createStages } from './stages.mjs';

const stages = createStages();
const shutdown = createShutdown({ say: stages.line, whenStopped: 130 });
shutdown.listen();

const sharedDataFlag = '--shared-data';
const wantsSharedData = process.argv.includes(sharedDataFlag);
const jestArguments = process.argv.slice(2).filter((argument) => argument !== sharedDataFlag);
const sharedData = process.env.SHARED_DATA_DIR ?? inCheckout('..', 'shared', 'data');
const hasSharedData = existsSync(sharedData);

try {
  await shutdown.stop(await main());
} catch (error) {
  if (!shutdown.isStopping) stages.line(`\n${explain(error)}\n`);
  stages.line('tests: 0 passed, 1 failed');
  await shutdown.stop(1);
}

async function main() {
  if (wantsSharedData && !hasSharedData) {
    stages.line('Tests on shared data: not run: shared data is not here.');
    stages.line('tests: 0 passed, 0 failed');
    return 0;
  }
  const work = { stages, signal: shutdown.signal };
  await installMissing({ ...work, scope: 'all' });
  await Promise.all([prepareApi(work), prepareWeb(work)]);
  await stages.stage('Test browser', async (note) => {
    const { prepareBrowser } = await import('../browser/test-browser.mjs');
    note(await prepareBrowser());
  });
  stages.line('');
  const { code, summary } = await runJest({
    args: jestArguments,
    set: wantsSharedData ? 'shared-data' : 'own',
    resultFile: `${cacheDir}/test-summary-${process.pid}.json`,
    cwd: root,
    signal: shutdown.signal,
  });
  if (!wantsSharedData) {
    stages.line(
      hasSharedData
        ? `Tests on shared data are a set of their own: npm test -- ${sharedDataFlag}`
        : 'Tests on shared data: not run: shared data is not here.',
    );
  }
  stages.line(summary);
  return code;
}
