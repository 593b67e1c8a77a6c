import type { Database } from '../../packages/api/src/database/database.ts';
import { loadReferenceFigures } from '../../packages/api/src/labour-market/loading/load-reference-figures.ts';
import { demoAccount } from '../../packages/api/src/sign-in/demo-account.ts';
import { ensureLocalAccount } from '../../packages/api/src/sign-in/local/local-account.service.ts';
import { people } from './people.ts';
import { plantPerson } from './plant-person.ts';

/**
 * Fills a migrated database with the reference figures and a small world of fictional people, one of whom is the demo
 * account. What is there already stays as it is, so it may run as often as one likes.
 */
export async function plantWorld(
  db: Database,
  url: string,
  log: (line: string) => void,
): Promise<void> {
  const figures = await loadReferenceFigures(url);
  log(`reference figures ${figures.version}: ${figures.loaded ? 'stored' : 'already there'}`);
  let planted = 0;
  for (const person of people) {
    const isDemo = person.email === demoAccount.email;
    if (await plantPerson(db, person, isDemo ? 'local' : 'none')) planted += 1;
    if (isDemo) await ensureLocalAccount(db, { ...demoAccount, name: person.name });
  }
  log(`people: ${planted} stored, ${people.length - planted} already there`);
}
