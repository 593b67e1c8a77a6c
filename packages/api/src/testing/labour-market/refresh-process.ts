import { keepInsightsFresh } from '../../labour-market/insight/keep-insights-fresh.ts';

// A process of its own for tests of several: keeps the insights of the database in its first argument fresh until it is killed.
const [, , databaseUrl = ''] = process.argv;
const tell = (_facts: object, message: string): void => void process.stdout.write(`${message}\n`);
keepInsightsFresh({ databaseUrl, log: { info: tell, warn: tell }, standbyMs: 50, pollMs: 50 });
// Its timers do not keep a process alive, as those of a server must not.
setInterval(() => undefined, 60_000);
