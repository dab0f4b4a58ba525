import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { pureSpecs } from './pure-specs.js';

const root = resolve(__dirname, '../..');

it('the pure specs are those that need nothing but themselves', () => {
  const found = pureSpecs(root, '');
  expect(found).toEqual(expect.arrayContaining(['libs/calendar/src/quarter.spec.ts', 'test/together/pure-specs.spec.ts']));
  expect(found.filter(path => /\.(?:int|e2e)\./.test(path))).toEqual([]);
});

it('of a room, they are that room’s', () => {
  const found = pureSpecs(root, 'libs/calendar/');
  expect(found).toContain('libs/calendar/oracle/oracle.spec.ts');
  expect(found.filter(path => !path.startsWith('libs/calendar/'))).toEqual([]);
});
