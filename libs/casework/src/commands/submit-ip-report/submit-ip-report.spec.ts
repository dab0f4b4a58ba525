import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SubmitIpReport } from './submit-ip-report.js';

test('says whether the Independent Person agrees, and what they recommend beside the report', () => {
  const body = { independentPersonId: 'IP-1', agreesWithInvestigator: false, findings: [{ pointId: 'P1', finding: 'UPHELD' }], text: 'On the second point I differ.' };
  expect(proposals(SubmitIpReport, { ...body, recommendations: [{ text: 'Write to the child' }] })).toEqual([
    { type: 'IndependentPersonReportSubmitted', effectiveDate: today, payload: { ...body, recommendations: [{ recommendationId: 'IP-R1', text: 'Write to the child' }] } },
  ]);
});

test('asks', () => {
  expect(problems(SubmitIpReport, { findings: [], recommendations: [] })).toEqual(['independentPersonId', 'agreesWithInvestigator']);
});
