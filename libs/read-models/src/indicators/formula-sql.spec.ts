import { expect, test } from '@jest/globals';
import { countedSql, fulfilledSql } from './formula-sql.js';
import type { Formula } from './formula.js';

const formula: Formula = {
  from: 'stageCompletions', where: { stage: 2, outcome: ['UPHELD', 'PARTIALLY_UPHELD'] }, datedBy: 'completedOn', fulfils: { completedOn: { notAfter: 'dueOn' } },
};

function written(make: (placed: (value: unknown) => string) => string) {
  const values: unknown[] = [];
  return { sql: make((value) => `$${values.push(value)}`), values };
}

test('what is counted, and what of it fulfils, as SQL; values stand beside and never in it', () => {
  expect(written((placed) => countedSql(formula, 'a', 'b', placed))).toEqual({ sql: 'completed_on BETWEEN a AND b AND stage = $1 AND outcome IN ($2, $3)', values: [2, 'UPHELD', 'PARTIALLY_UPHELD'] });
  expect(written((placed) => fulfilledSql(formula, placed))).toEqual({ sql: 'coalesce(completed_on <= due_on, false)', values: [] });
  expect(written((placed) => fulfilledSql({ from: 'representations', where: {}, datedBy: 'receivedOn' }, placed)).sql).toBe('NULL::boolean');
});

test.each(['constructor', '; DROP TABLE', 'dueOn'])('a field that is not there, such as %s, is no SQL', (field) => {
  const where = { [field]: 1 } as Formula['where'];
  expect(() => written((placed) => countedSql({ from: 'representations', where, datedBy: 'receivedOn' } as Formula, 'a', 'b', placed))).toThrow(`There is no field ${field} among the counted facts representations.`);
});
