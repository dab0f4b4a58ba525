import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { SubmitReport } from './submit-report.js';

const body = {
  investigatorId: 'IO-1', draftSharedOn: '2021-06-10', findings: [{ pointId: 'P1', finding: 'UPHELD', reason: 'The letter was lost' }],
  recommendations: [{ text: 'Apologise', pointId: 'P1' }, { text: 'Train the team' }],
};

test('carries a finding for each point and gives every recommendation an id of its own', () => {
  expect(proposals(SubmitReport, { ...body, noInterviewReason: 'The file says it' })).toEqual([
    { type: 'InvestigationReportSubmitted', effectiveDate: today, payload: {
      ...body, noInterviewReason: 'The file says it',
      recommendations: [{ recommendationId: 'IO-R1', text: 'Apologise', pointId: 'P1' }, { recommendationId: 'IO-R2', text: 'Train the team' }],
    } },
  ]);
});

test('names the finding that is none', () => {
  expect(problems(SubmitReport, { ...body, findings: [{ pointId: 'P1', finding: 'MAYBE' }] })).toEqual(['findings[0].finding']);
});
