import type { TestServer } from '@redress/server/testing';

/** Routes that tell nothing of a case or a person, each with why. */
export const openRoutes: Readonly<Record<string, string>> = {
  'GET /health': 'the process lives',
  'GET /ready': 'the process can serve',
  'GET /api/openapi.json': 'describes what may be asked',
  'GET /people': 'where one says who one is',
  'POST /people': 'where one says who one is',
};
const assets = 'GET /assets/';

/** Every route there is, as Fastify has it; HEAD is GET without the body. */
export function routesOf({ routes }: Pick<TestServer, 'routes'>): readonly string[] {
  return [...new Set(routes.filter(({ method }) => method !== 'HEAD').map(({ method, url }) => `${method} ${url}`))].filter((route) => !route.startsWith(assets)).toSorted();
}

/** Of each route that answers a stranger, a sentence: a program is asked who it is (401), a browser led to the choice of a person. */
export async function strangersAnswered(server: Pick<TestServer, 'routes' | 'url'>): Promise<string[]> {
  const sentences: string[] = [];
  for (const route of routesOf(server)) {
    const answer = await answerToStranger(server.url, route);
    const isOpen = Object.hasOwn(openRoutes, route);
    if (!isOpen && answer !== '401' && answer !== '303 /people') {
      sentences.push(`${route} has no actor: a stranger gets ${answer} there. Take @ActingPerson() or @ReadingPerson(), or say in test/doors/http-doors.ts why it is open.`);
    }
    if (isOpen && (answer === '401' || answer === '303 /people')) sentences.push(`${route} is not open: take it out of test/doors/http-doors.ts.`);
  }
  return sentences;
}

async function answerToStranger(url: string, route: string): Promise<string> {
  const [method = '', path = ''] = route.split(' ');
  const answer = await fetch(`${url}${path.replaceAll(/:\w+|\*/g, 'something')}`, {
    method, redirect: 'manual', headers: { origin: url, ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) }, ...(method === 'GET' ? {} : { body: '{}' }),
  });
  const location = answer.headers.get('location')?.split('?', 1)[0];
  return location === undefined ? String(answer.status) : `${answer.status} ${location}`;
}
