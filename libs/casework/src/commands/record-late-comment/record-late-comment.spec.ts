import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { RecordLateComment } from './record-late-comment.js';

test('keeps the comment', () => {
  expect(proposals(RecordLateComment, { interviewId: 'I1', comment: 'She is abroad' })).toEqual([
    { type: 'LateInterviewCommentRecorded', effectiveDate: today, payload: { interviewId: 'I1', comment: 'She is abroad' } },
  ]);
});

test('asks for it', () => {
  expect(problems(RecordLateComment, { interviewId: 'I1' })).toEqual(['comment']);
});
