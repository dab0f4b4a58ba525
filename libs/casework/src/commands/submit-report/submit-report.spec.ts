import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SubmitReport } from './submit-report.js';

test('carries a finding for each point', () => {
  expect(proposals(SubmitReport, { findings: [{ pointId: 'P1', finding: 'UPHELD' }], noInterviewReason: 'The file says it' })).toEqual([
    { type: 'InvestigationReportSubmitted', effectiveDate: today, payload: { findings: [{ pointId: 'P1', finding: 'UPHELD' }], noInterviewReason: 'The file says it' } },
  ]);
});

test('names the finding that is none', () => {
  expect(problems(SubmitReport, { findings: [{ pointId: 'P1', finding: 'MAYBE' }] })).toEqual(['findings[0].finding']);
});
