import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SubmitIpReport } from './submit-ip-report.js';

test('says whether the Independent Person agrees', () => {
  expect(proposals(SubmitIpReport, { agreesWithInvestigator: false })).toEqual([
    { type: 'IndependentPersonReportSubmitted', effectiveDate: today, payload: { agreesWithInvestigator: false } },
  ]);
});

test('asks', () => {
  expect(problems(SubmitIpReport, {})).toEqual(['agreesWithInvestigator']);
});
