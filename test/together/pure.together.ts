import { join, resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { pureSpecs } from './pure-specs.js';

/**
 * The pure specs of the house, or of the folder that REDRESS_ROOM names, as one file of Jest's. Each of them in a file of its own
 * loads the procedures, the validators and Jest's own matchers again, which takes ten times as long as the tests in it.
 * `npx jest PATH` runs any of them alone.
 */
const root = resolve(__dirname, '../..');
const specs = pureSpecs(root, process.env.REDRESS_ROOM ?? '');

for (const spec of specs) {
  describe(spec, () => {
    try {
      jest.requireActual(join(root, spec));
    } catch (error) {
      it('can be loaded', () => { throw error; });
    }
  });
}

it('there are specs to run, or a room without any', () => {
  expect(specs.length > 0 || process.env.REDRESS_ROOM !== undefined).toBe(true);
});
