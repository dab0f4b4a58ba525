import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RequestPanel } from './request-panel.js';

test('is true from the day it was asked for', () => {
  expect(proposals(RequestPanel, { requestedOn: '2021-06-15' })).toEqual([
    { type: 'Stage3Requested', effectiveDate: '2021-06-15', payload: { requestedOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(RequestPanel, {})).toEqual(['requestedOn']);
});

test('carries the waiver with its reason', () => {
  expect(proposals(RequestPanel, { requestedOn: '2021-06-15', waiver: 'Bereaved' })[0]?.payload).toMatchObject({ waiver: 'Bereaved' });
});
