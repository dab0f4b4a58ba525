import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { ReplacePanelMember } from './replace-panel-member.js';

test('names who leaves, who comes, and why', () => {
  expect(proposals(ReplacePanelMember, { leavingId: 'PN-3', memberId: 'PN-4', reason: 'Ill' })).toEqual([
    { type: 'PanelMemberReplaced', effectiveDate: today, payload: { from: 'PN-3', to: 'PN-4', reason: 'Ill' } },
  ]);
});

test('asks for all three', () => {
  expect(problems(ReplacePanelMember, {})).toEqual(['leavingId', 'memberId', 'reason']);
});
