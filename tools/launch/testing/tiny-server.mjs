// A server as small as can be, in place of the product's: it answers, and ends when asked.
import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ready'));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => process.exit(0)));
