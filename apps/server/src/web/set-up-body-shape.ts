import type { FastifyInstance } from 'fastify';
import { notJson } from '../problems/problem-of-request.js';
import { RequestRefused } from '../problems/problem.js';

/** Lists and objects in one another: no command asks for more than four. */
const mostLevels = 16;

/** Values altogether: the longest lists that a command takes, filled to their ends, are a third of it. */
const mostValues = 10_000;

/**
 * What is nested deeper, or is more, than any command asks for is refused before anything walks through it: what walks by calling itself
 * falls over at some depth, and what looks at each value is kept busy by a small body of many.
 */
export function setUpBodyShape(server: FastifyInstance): void {
  // Forms are for people, and every value in them is a text.
  server.addHook('preParsing', async ({ url, headers }) => {
    if (url.startsWith('/api/') && headers['content-type']?.includes('urlencoded')) throw new RequestRefused(notJson.status, notJson.code, notJson.detail);
  });
  server.addHook('preValidation', async ({ body }) => {
    const excess = excessOf(body);
    if (excess !== undefined) throw new RequestRefused(400, 'ERR_VALIDATION', `The body has more than ${excess}, which no command asks for. Send what the command asks for alone.`, { field: 'body' });
  });
}

/** Level by level, so that no depth is too deep to be seen. */
function excessOf(body: unknown): string | undefined {
  let values = 0;
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    level = level.flatMap(valuesIn);
    values += level.length;
    if (values > mostValues) return `${mostValues.toLocaleString('en-GB')} values`;
    if (depth >= mostLevels && level.length > 0) return `${mostLevels} levels`;
  }
  return undefined;
}

function valuesIn(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
