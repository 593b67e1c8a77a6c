import { createDatabase } from '../packages/api/src/database/database.ts';
import { loadReferenceFigures } from '../packages/api/src/labour-market/loading/load-reference-figures.ts';
import { demoAccount } from '../packages/api/src/sign-in/demo-account.ts';
import { ensureLocalAccount } from '../packages/api/src/sign-in/local/local-account.service.ts';
import { people } from './seed/people.ts';
import { plantPerson } from './seed/plant-person.ts';

/**
 * Fills a migrated database with the reference figures and a small world of fictional people, one of whom is the demo
 * account. Run it as often as you like (`npx prisma db seed`): what is there already stays as it is.
 */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing: it says which database to fill');

const db = createDatabase({ url, poolMax: 2, statementTimeoutMs: 120_000 });
try {
  const figures = await loadReferenceFigures(url);
  console.log(
    `reference figures ${figures.version}: ${figures.loaded ? 'stored' : 'already there'}`,
  );
  let planted = 0;
  for (const person of people) {
    const isDemo = person.email === demoAccount.email;
    if (await plantPerson(db, person, isDemo ? 'local' : 'none')) planted += 1;
    if (isDemo) await ensureLocalAccount(db, { ...demoAccount, name: person.name });
  }
  console.log(`people: ${planted} stored, ${people.length - planted} already there`);
} finally {
  await db.$disconnect();
}
