import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestRefused } from '../problems/problem.js';

/**
 * A form is taken only from a page of ours. Browsers say where a POST comes from; the API is left out because it knows no
 * cookie: a header says who is asking, and no other site's page can send it.
 */
export function setUpSameOrigin(server: FastifyInstance): void {
  server.addHook('preParsing', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.url.startsWith('/api/') || fromOurselves(request)) return;
    throw new RequestRefused(403, 'ERR_FORBIDDEN', 'This form was not sent from a page of this service, so nothing was done. Open the page here and send it again.');
  });
}

function fromOurselves({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && URL.parse(headers.origin)?.host === headers.host;
}
