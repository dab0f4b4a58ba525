import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { RecordFileReadingAttended } from './record-file-reading-attended.js';

const attended = { readingId: 'R1', attendedOn: '2021-06-15', readerId: 'IO-7', identityChecked: true, signedInAt: '10:02', signedOutAt: '12:20', volumes: 2 };

test('happened on the day it took place', () => {
  expect(proposals(RecordFileReadingAttended, attended)).toEqual([{ type: 'FileReadingAttended', effectiveDate: '2021-06-15', payload: attended }]);
});

test('asks when the reader left, and how much was read', () => {
  expect(problems(RecordFileReadingAttended, { ...attended, signedOutAt: undefined, volumes: 0 })).toEqual(['signedOutAt', 'volumes']);
});
