import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { AgreeStatement } from './agree-statement.js';

test('numbers the points', () => {
  expect(proposals(AgreeStatement, { agreedOn: '2021-06-15', points: [{ text: 'Delay' }, { text: 'Rudeness' }] })).toEqual([
    { type: 'StatementOfComplaintAgreed', effectiveDate: '2021-06-15', payload: { agreedOn: '2021-06-15', points: [{ pointId: 'P1', text: 'Delay' }, { pointId: 'P2', text: 'Rudeness' }] } },
  ]);
});

test('names the point that is blank', () => {
  expect(problems(AgreeStatement, { agreedOn: '2021-06-15', points: [{ text: 'Delay' }, { text: '' }] })).toEqual(['points[1].text']);
});
