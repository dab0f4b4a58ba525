import type { FastifyBaseLogger } from 'fastify';
import { aboutError } from '@redress/house';
import type { Problem } from './problem.js';

export function logUnexpected(log: FastifyBaseLogger, error: unknown, { code }: Problem): void {
  log.error({ code, ...aboutError(error) }, 'A request failed unexpectedly');
}
