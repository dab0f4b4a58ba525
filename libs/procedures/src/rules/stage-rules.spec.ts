import { expect, test } from '@jest/globals';
import { NOT_HELD } from '../events/vocabulary.js';
import { acknowledged, received, stage1Answered, stage1Started } from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';

test.each(['CSC', 'CORPORATE'] as const)('%s: the Stage 1 response states the right to Stage 2', (procedure) => {
  const given = told([...received(procedure, '2021-06-01'), ...acknowledged('2021-06-02'), stage1Started('2021-06-02')]);
  const silent = on('2021-06-08', 'Stage1ResponseIssued', { sentOn: day('2021-06-08'), outcome: 'UPHELD', responderId: 'SR-1', responseText: NOT_HELD, rightToStage2Stated: false });
  expect(refusalOf(given, silent)).toMatchObject({ code: 'ERR_RESPONSE_INCOMPLETE', field: 'rightToStage2Stated' });
  expect(refusalOf(given, stage1Answered('2021-06-08'))).toBeUndefined();
});
