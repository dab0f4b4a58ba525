import { expect, test } from '@jest/globals';
import { noFacts } from '../facts/facts.js';
import { presets } from '../policy/presets.js';
import { limitsOf } from './limits-of.js';
import type { TimeLimit } from './time-limit.js';

const [policy] = presets;
const complaint = (procedure: 'CSC' | 'ASC' | 'CORPORATE') => limitsOf({ ...noFacts, kind: 'COMPLAINT', procedure });
const all = [
  ...complaint('CSC'), ...complaint('ASC'), ...complaint('CORPORATE'), ...limitsOf({ ...noFacts, kind: 'COMMENT' }), ...limitsOf({ ...noFacts, kind: 'COMPLIMENT' }),
  ...limitsOf({ ...noFacts, ombudsman: { ...noFacts.ombudsman, lgscoReference: '21 000 001' } }),
];
const codes = (limits: readonly TimeLimit[]) => limits.map(({ code }) => code);

test('a code names one limit', () => {
  expect(new Set(codes(all)).size).toBe(all.length);
});

test('at risk: ten working days for every limit of 65, two for interview notes, else the default (2.5)', () => {
  if (policy === undefined) throw new Error('There is a policy.');
  const said = Object.fromEntries(all.flatMap(({ code, atRiskWd }) => (atRiskWd ? [[code, atRiskWd(policy)]] : [])));
  expect(said).toEqual({ 'CSC-S2-65': 10, 'CSC-S2-OMB': 10, 'CSC-NOTES': 2, 'CORP-NOTES': 2 });
});

test('each stage is measured by one whole limit, the second answer to an adult by its own, Stage 2 of children also by the first and as the Ombudsman counts it (4.3)', () => {
  const measured = (procedure: 'CSC' | 'ASC' | 'CORPORATE') => complaint(procedure).flatMap(({ code, measures }) => (measures ? [`${code}: ${measures.stage} ${measures.as}`] : []));
  expect(measured('CSC')).toEqual(['CSC-S1: 1 WHOLE', 'CSC-S2-25: 2 FIRST', 'CSC-S2-65: 2 WHOLE', 'CSC-S2-OMB: 2 OMBUDSMAN', 'CSC-S3-RESP: 3 WHOLE']);
  expect(measured('CORPORATE')).toEqual(['CORP-S1: 1 WHOLE', 'CORP-S2: 2 WHOLE']);
  expect(measured('ASC')).toEqual(['ASC-PLAN: 1 WHOLE', 'ASC-RECON: 1 WHOLE']);
});

test('a notice is owed after the breach of six limits (3.14.3)', () => {
  expect(codes(all.filter(({ owesNotice }) => owesNotice))).toEqual(['CSC-S1', 'CSC-S2-25', 'CSC-S2-65', 'ASC-6M', 'CORP-S1', 'CORP-S2']);
});
