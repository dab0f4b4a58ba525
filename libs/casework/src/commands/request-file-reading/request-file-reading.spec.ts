import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RequestFileReading } from './request-file-reading.js';

const asked = { readerId: 'IO-7', caseFileRefs: ['LL-204417'], confidentialityAgreed: true };

test('gives the reading an id that a repeat gives again', () => {
  expect(proposals(RequestFileReading, asked)).toEqual([
    { type: 'FileReadingRequested', effectiveDate: today, payload: { readingId: 'id of reading', ...asked } },
  ]);
});

test('asks which files', () => {
  expect(problems(RequestFileReading, { ...asked, caseFileRefs: [] })).toEqual(['caseFileRefs']);
});
