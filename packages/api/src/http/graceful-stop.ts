import type { FastifyInstance } from 'fastify';

/**
 * While the server stops, every answer also ends its connection: a kept-alive one would hold the process for minutes
 * after its last request.
 */
export function registerGracefulStop(fastify: FastifyInstance): void {
  let isStopping = false;
  fastify.addHook('preClose', async () => {
    isStopping = true;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}
