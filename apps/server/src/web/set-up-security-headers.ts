import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { cspNonce } from '../pages/csp-nonce.js';

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** Everything a page needs comes from this server, nothing is framed, and what names a person is never kept by a cache. */
export function setUpSecurityHeaders(server: FastifyInstance): void {
  server.decorateRequest(cspNonce, '');
  server.addHook('onRequest', async (request, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    request.setDecorator(cspNonce, nonce);
    void reply.headers({ ...always, 'content-security-policy': policy(nonce), 'cache-control': 'no-store' });
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
