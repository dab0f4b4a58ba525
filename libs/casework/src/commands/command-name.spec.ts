import { expect, test } from '@jest/globals';
import { commandName } from './command-name.js';

test.each([
  ['SelectProcedure', 'select-procedure'],
  ['EscalateToStage2', 'escalate-to-stage-2'],
  ['IssueStage1Response', 'issue-stage-1-response'],
  ['SubmitIpReport', 'submit-ip-report'],
])('%s is %s', (className, name) => {
  expect(commandName(className)).toBe(name);
});
