import { expect, test } from '@jest/globals';
import type { MachineState } from '@redress/procedures';
import { drawingOf } from './drawing.js';
import { pathThrough } from './path-taken.js';
import { procedures } from './procedure.js';

const at = (machine: string, value: MachineState['value']): MachineState => ({ machine, version: 1, value, facts: {} });
const lived = [
  at('INTAKE', 'NONE'), at('INTAKE', 'RECEIVED'), at('CORPORATE', { procedure: 'RECEIVED', clock: 'RUNNING' }),
  at('CORPORATE', { procedure: 'ACKNOWLEDGED', clock: 'RUNNING' }), at('CORPORATE', { procedure: 'ACKNOWLEDGED', clock: 'SUSPENDED' }),
];

test('a path has the states of one procedure alone, each region by itself', () => {
  expect(pathThrough('CORPORATE', lived)).toEqual({
    present: ['ACKNOWLEDGED', 'SUSPENDED'], passed: ['RECEIVED', 'RUNNING', 'ACKNOWLEDGED', 'SUSPENDED'],
    steps: new Set(['RECEIVED -> ACKNOWLEDGED', 'RUNNING -> SUSPENDED']),
  });
});

test('where another machine has gone on, nothing is present', () => {
  expect(pathThrough('INTAKE', lived)).toMatchObject({ present: [], passed: ['NONE', 'RECEIVED'] });
});

test('the picture says in words where the case stands, and marks no state otherwise', async () => {
  const corporate = procedures.find(({ id }) => id === 'CORPORATE');
  if (!corporate) throw new Error('There is a corporate procedure.');
  const [plain, marked] = [await drawingOf(corporate), await drawingOf(corporate, pathThrough('CORPORATE', lived))];
  expect(marked).toContain('It stands in Acknowledged and Suspended, and came through Received.');
  expect(marked.match(/here now/g)).toHaveLength(2);
  expect(plain).not.toContain('here now');
});
