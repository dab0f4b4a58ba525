import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { BuiltAsset } from '../assets/built-assets.js';
import { assetsFolder, mojFolder } from '../assets/folders.js';

const forEver = 'public, max-age=31536000, immutable';

/** Everything a page loads comes from here. Both folders in one registration: a second one would decorate the reply again. */
export function setUpAssets(app: NestFastifyApplication, server: FastifyInstance, built: readonly BuiltAsset[]): void {
  app.useStaticAssets({
    root: [join(assetsFolder, 'images'), join(mojFolder, 'moj/assets/images')],
    prefix: '/assets/images/',
    // The ministry's own marks stay where they are: these pages are a council's.
    allowedPath: (path) => /^\/(?:favicon|icon-[a-z-]+)\.svg$/.test(path),
    maxAge: '1 day',
  });
  for (const { path, type, gzipped } of built) {
    server.get(path, async (request, reply) => {
      void reply.headers({ 'cache-control': forEver, vary: 'Accept-Encoding', 'content-type': type });
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return gunzipSync(gzipped);
      void reply.header('content-encoding', 'gzip');
      return gzipped;
    });
  }
}
