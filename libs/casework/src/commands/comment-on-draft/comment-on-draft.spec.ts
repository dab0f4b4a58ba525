import { expect, test } from '@jest/globals';
import { problems, proposals } from '../../../testing/command-alone.js';
import { CommentOnDraft } from './comment-on-draft.js';

test('is true from the day given', () => {
  expect(proposals(CommentOnDraft, { commentedOn: '2021-06-15' })).toEqual([
    { type: 'LgscoDraftCommented', effectiveDate: '2021-06-15', payload: { commentedOn: '2021-06-15' } },
  ]);
});

test('asks when', () => {
  expect(problems(CommentOnDraft, {})).toEqual(['commentedOn']);
});
