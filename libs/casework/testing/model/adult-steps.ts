import { addDays } from '@redress/calendar';
import { stateName } from '@redress/procedures';
import { given, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const responded = { wellFounded: false, responseText: 'No.' };

/** Adult Social Care after acceptance (domain 3.3), and the stages it does not have. */
export const adultSteps: readonly Step[] = [
  ...given('record-oral-complaint', manager, ({ on }) => ({ copySentOn: on })),
  ...given('agree-plan', manager, ({ on, today }) => ({ responsePeriodEndsOn: addDays(today, 42), manner: 'By letter', effectiveDate: on })),
  variant('agree-plan', 'to end the day before', manager, ({ today }) => ({ responsePeriodEndsOn: addDays(today, -1), manner: 'By letter' })),
  variant('agree-plan', 'to end on a Sunday', manager, ({ today }) => ({ responsePeriodEndsOn: addDays(today, 46), manner: 'By letter' })),
  ...given('set-plan', manager, ({ on, today }) => ({ responsePeriodEndsOn: addDays(today, 42), reason: 'Would not discuss it', effectiveDate: on })),
  variant('set-plan', 'to end on a Sunday', manager, ({ today }) => ({ responsePeriodEndsOn: addDays(today, 46), reason: 'Would not discuss it' })),
  variant('set-plan', 'to end the day before', manager, ({ today }) => ({ responsePeriodEndsOn: addDays(today, -1), reason: 'Would not discuss it' })),
  ...given('assign-responder', manager, ({ on }) => ({ responderId: 'SR-2', effectiveDate: on })),
  ...given('assign-investigator', manager, ({ on }) => ({ poolMemberId: 'PM-1', effectiveDate: on })),
  ...given('give-progress-update', manager, ({ on }) => ({ summary: 'Records awaited', effectiveDate: on })),
  ...given('issue-response', manager, ({ on }) => ({ ...responded, sentOn: on, lgscoRightStated: true })),
  variant('issue-response', 'silent about the Ombudsman', manager, ({ on }) => ({ ...responded, sentOn: on, lgscoRightStated: false })),
  ...given('send-overdue-notice', manager, ({ on }) => ({ sentOn: on, reason: 'A witness is ill' })),
  ...given('request-reconsideration', manager, ({ on }) => ({ grantedOn: on, reason: 'A missed letter' })),
  waiting(50, (state) => stateName(state) === 'PLAN_AGREED'),
  waiting(200, (state) => stateName(state) === 'INVESTIGATING' && state.facts.adult.reconsideredOn === undefined),
];
