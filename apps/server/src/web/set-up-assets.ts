import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { BuiltAsset } from '../assets/built-assets.js';

/** Everything a page loads comes from here: each file at its own address, read when the program starts, so that no address leads into a folder. */
export function setUpAssets(server: FastifyInstance, built: readonly BuiltAsset[]): void {
  for (const { path, type, gzipped, cacheControl } of built) {
    server.get(path, async (request, reply) => {
      void reply.headers({ 'cache-control': cacheControl, vary: 'Accept-Encoding', 'content-type': type });
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return gunzipSync(gzipped);
      void reply.header('content-encoding', 'gzip');
      return gzipped;
    });
  }
}
