// `npm run build`: what production runs, in packages/api/dist and packages/web/dist.
import { explain } from './launch-error.mjs';
import { installMissing, prepareApi, prepareWeb } from './prepare.mjs';
import { createShutdown } from './shutdown.mjs';
import { createStages } from './stages.mjs';

const stages = createStages();
const shutdown = createShutdown({ say: stages.line, whenStopped: 130 });
shutdown.listen();
const work = { stages, signal: shutdown.signal };
try {
  await installMissing(work);
  await Promise.all([prepareApi(work), prepareWeb(work)]);
  await shutdown.stop(0);
} catch (error) {
  if (!shutdown.isStopping) stages.line(`\n${explain(error)}\n`);
  await shutdown.stop(1);
}
