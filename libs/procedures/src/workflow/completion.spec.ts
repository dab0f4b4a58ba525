import { expect, test } from '@jest/globals';
import { acknowledged, extended, received, stage2Completed, stage2Open, statementDrafted } from '../../testing/chapters.js';
import { on, day, told } from '../../testing/story.js';
import { workedIndicatorExamples } from '../../testing/worked-indicator-examples.js';

/** domain.md 4.8: the worked indicator examples, each lived through its procedure. */
test.each(workedIndicatorExamples)('%s: %s from %s, completed %s, was due %s, %i working days', (_, procedure, clockStart, completedOn, dueOn, elapsedNetWd, within) => {
  const { state } = told([...stage2Open(procedure, clockStart), ...stage2Completed(procedure, completedOn)]);
  expect(state.facts.completed.at(-1)).toMatchObject({ stage: 2, procedure, completedOn, clockStart, dueOn, elapsedNetWd, within });
});

test('an extension never improves the corporate indicator (X8 extended to 9 April)', () => {
  const extension = extended('2021-03-22', 'CORP-S2', '2021-03-29', '2021-04-09');
  const { state, events } = told([...stage2Open('CORPORATE', '2021-02-22'), extension, ...stage2Completed('CORPORATE', '2021-04-01')]);
  expect(state.facts.completed.at(-1)).toMatchObject({ dueOn: '2021-03-29', within: false });
  expect(events.filter(({ type }) => type === 'DeadlineBreached').map(({ payload }) => 'code' in payload && payload.code)).not.toContain('CORP-S2');
});

test('a suspension moves both due dates (W26) and is not counted in the net days (W46)', () => {
  const { state } = told([
    ...stage2Open('CSC', '2021-04-12'),
    on('2021-05-10', 'ClockSuspended', { suspendedOn: day('2021-05-10'), reason: 'COURT_PROCEEDINGS', reviewOn: day('2021-06-01'), toldOn: day('2021-05-10') }),
    on('2021-06-21', 'ClockResumed', { resumedOn: day('2021-06-21') }),
    ...stage2Completed('CSC', '2021-08-20'),
  ]);
  expect(state.facts.completed.at(-1)).toMatchObject({ dueOn: '2021-08-24', within: true, elapsedNetWd: 63, elapsedGrossWd: 92 });
});

test('the Ombudsman clock counts from the request, the primary clock from the statement', () => {
  const [...opening] = stage2Open('CSC', '2021-06-01').filter(({ type }) => !type.startsWith('Statement'));
  const { state } = told([
    ...opening,
    statementDrafted('2021-06-14'),
    on('2021-06-14', 'StatementOfComplaintAgreed', { agreedOn: day('2021-06-14'), points: [{ pointId: 'P1', text: 'Delay' }] }),
    ...stage2Completed('CSC', '2021-09-07'),
  ]);
  expect(state.facts.completed.at(-1)).toMatchObject({
    clockStart: '2021-06-14', within: true, dueOnOmbudsman: '2021-09-01', withinOmbudsman: false, within25: false, elapsedNetWd: 60, elapsedFromRequestWd: 69,
  });
});

test.each([
  ['CSC', '2021-06-01', '2021-09-07', { limitWd: 65, limitWd25: 25, limitWdOmbudsman: 65 }],
  ['CORPORATE', '2021-06-01', '2021-07-06', { limitWd: 25 }],
  ['CORPORATE', '2026-05-05', '2026-06-02', { limitWd: 20 }],
] as const)('the figures of %s from %s say how long the limit was that the policy at the start of the clock gave', (procedure, clockStart, completedOn, limits) => {
  const { state } = told([...stage2Open(procedure, clockStart), ...stage2Completed(procedure, completedOn)]);
  expect(state.facts.completed.at(-1)).toMatchObject(limits);
});

test('an agreed date has no length in working days', () => {
  const { state } = told([
    ...received('ASC', '2021-06-01', 'SERVICE_USER'), ...acknowledged('2021-06-01'),
    on('2021-06-02', 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2021-07-20'), manner: 'By letter' }),
    on('2021-06-02', 'ResponderAssigned', { responderId: 'SR-1' }),
    on('2021-07-20', 'ResponseIssued', { sentOn: day('2021-07-20'), wellFounded: true, lgscoRightStated: true, responseText: 'Words' }),
  ]);
  expect(state.facts.completed.at(-1)).toMatchObject({ dueOn: '2021-07-20', within: true });
  expect(state.facts.completed.at(-1)).not.toHaveProperty('limitWd');
});
