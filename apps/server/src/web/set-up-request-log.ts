import type { FastifyInstance } from 'fastify';

/**
 * One line an answer: the route as written in the code, never the address as it was typed, because addresses hold
 * references and searches. The request id goes back to the caller, who can quote it.
 */
export function setUpRequestLog(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'no such route';
    const level = reply.statusCode >= 500 ? 'error' : route.startsWith('/assets') || route.startsWith('/health') || route.startsWith('/ready') ? 'debug' : 'info';
    request.log[level]({ ms: Math.round(reply.elapsedTime) }, `${request.method} ${route} ${reply.statusCode}`);
  });
}
