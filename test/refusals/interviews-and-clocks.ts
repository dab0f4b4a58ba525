import { ioReport } from '@redress/server/testing';
import type { RefusedHere } from './refused.js';
import type { World } from './world.js';

const day = '2021-06-07';
const late = { backdatingReason: 'Entered late' };

/** An interview of a children's Stage 2 brought so far, and its id with the body. */
const heard = (upTo?: string, until = day) => async (world: World): Promise<readonly [string, object]> => {
  const caseId = await world.investigated(day, 'CSC');
  const interviewId = await world.interview(caseId, day, upTo);
  world.on(until);
  return [caseId, { interviewId }];
};

/** Rows 34 to 45 and 89: interviews and their notes. */
const interviews: readonly RefusedHere[] = [
  { row: 34, given: heard(), door: 'schedule-interview', sends: { scheduledFor: '2021-06-04' }, code: 'ERR_PAST_APPOINTMENT', says: ['4 June 2021'], instead: 'Choose that day or a later one' },
  { row: 36, given: heard('schedule-interview'), door: 'send-notes', sends: { sentOn: day, recipient: 'INTERVIEWEE' }, code: 'ERR_INTERVIEW_NOT_HELD', says: [], instead: 'Record it first' },
  { row: 37, given: heard('draft-notes'), door: 'send-notes', sends: { sentOn: day, recipient: 'LINE_MANAGER' }, code: 'ERR_WRONG_RECIPIENT', says: [], instead: 'send them there' },
  { row: 38, given: heard('draft-notes'), door: 'agree-notes', sends: { agreedOn: day }, code: 'ERR_NOTES_NOT_SENT', says: [], instead: 'Send them first' },
  { row: 39, given: heard('send-notes', '2021-06-16'), door: 'agree-notes', sends: { agreedOn: '2021-06-16' }, code: 'ERR_NOTES_DEEMED_AGREED', says: ['14 June 2021'], instead: 'Record a late comment, or ask for a correction' },
  {
    row: 40, given: async (world) => { const [caseId, more] = await heard('send-notes')(world); await world.done(caseId, 'agree-notes', { ...more, agreedOn: day }); world.on('2021-06-08'); return [caseId, more]; },
    door: 'agree-notes', sends: { agreedOn: '2021-06-08' }, code: 'ERR_NOTES_ALREADY_AGREED', says: ['7 June 2021'], instead: 'kept as a note',
  },
  {
    row: 41, given: async (world) => {
      const caseId = await world.investigated('2021-05-10', 'CSC');
      const interviewId = await world.interview(caseId, '2021-05-10', 'send-notes');
      world.on('2021-05-20');
      return [caseId, { interviewId }];
    },
    door: 'challenge-notes', sends: { challengedOn: '2021-05-20', changes: 'I said more' }, code: 'ERR_NOTES_WINDOW_CLOSED', says: ['17 May 2021'], instead: 'Finalise the notes with the comments annexed',
  },
  { row: 42, given: heard('send-notes', '2021-06-08'), door: 'agree-notes', sends: { agreedOn: '2021-06-04', ...late }, code: 'ERR_ORDER', says: ['7 June 2021'], instead: 'Give a date on or after that day' },
  {
    row: 43, given: async (world) => (await heard('send-notes')(world))[0], door: 'extend-deadline', sends: { code: 'CSC-NOTES', to: '2021-06-21', reason: 'COMPLEX', noticeSentOn: day }, code: 'ERR_NOT_EXTENDABLE', says: [], instead: 'Stage 2 response, first limit',
  },
  {
    row: 44, given: async (world) => {
      const [caseId, more] = await heard('revise-notes')(world);
      await world.done(caseId, 'send-notes', { ...more, sentOn: day, recipient: 'INTERVIEWEE' });
      await world.done(caseId, 'challenge-notes', { ...more, challengedOn: day, changes: 'Still not' });
      return [caseId, more];
    },
    door: 'revise-notes', sends: {}, code: 'ERR_MAX_ROUNDS', says: [], instead: 'Finalise them with the comments annexed',
  },
  { row: 45, given: async (world) => (await heard('send-notes')(world))[0], door: 'submit-report', by: 'investigating-officer', sends: ioReport(day), code: 'ERR_INTERVIEWS_OPEN', says: ['interview 1'], instead: 'Agree, finalise or cancel first' },
  {
    row: 89, given: async (world) => world.done(await world.investigated(day, 'CSC'), 'submit-report', ioReport(day), 'investigating-officer'),
    door: 'plan-interview', sends: { interviewee: 'The manager', consentRecorded: true }, code: 'ERR_ORDER', says: ['7 June 2021'], instead: 'as a note',
  },
];

const extension = (code: string, to: string, noticeSentOn: string) => ({ code, to, reason: 'COMPLEX', noticeSentOn });
const suspension = (suspendedOn: string, more: object = {}) => ({ suspendedOn, reason: 'TRIBUNAL', reviewOn: '2021-06-25', toldOn: suspendedOn, ...more });
/** Received on 1 June: Stage 1 is due on 15 June, twenty days end on 29 June. */
const stage1 = (until: string, ...acts: readonly (readonly [command: string, body: object])[]) => async (world: World): Promise<string> => {
  const caseId = await world.inStage1('2021-06-01', 'CSC');
  for (const [command, body] of acts) {
    world.on('2021-06-04');
    await world.done(caseId, command, body);
  }
  world.on(until);
  return caseId;
};

/** Rows 51 to 58, 79 and 90: later dates and stopped clocks. */
const clocks: readonly RefusedHere[] = [
  { row: 51, given: (world) => world.investigated('2021-06-01', 'CSC'), door: 'extend-deadline', sends: extension('CSC-S2-25', '2021-09-02', '2021-06-01'), code: 'ERR_EXTENSION_CAP', says: ['1 September 2021'], instead: 'Choose a working day up to then' },
  { row: 52, given: stage1('2021-06-07'), door: 'extend-deadline', sends: extension('CSC-S1', '2021-06-30', '2021-06-07'), code: 'ERR_EXTENSION_CAP', says: ['29 June 2021'], instead: 'Choose a working day up to then' },
  { row: 53, given: stage1('2021-06-16'), door: 'extend-deadline', sends: extension('CSC-S1', '2021-06-21', '2021-06-16'), code: 'ERR_EXTENSION_AFTER_EXPIRY', says: ['15 June 2021'], instead: 'tell the complainant the reason and the new date' },
  { row: 54, which: 'no reason', given: stage1('2021-06-07'), door: 'extend-deadline', sends: { ...extension('CSC-S1', '2021-06-21', '2021-06-07'), reason: undefined }, code: 'ERR_EXTENSION_INCOMPLETE', status: 400, says: [], instead: 'Choose complex' },
  { row: 54, which: 'no notice', given: stage1('2021-06-07'), door: 'extend-deadline', sends: { ...extension('CSC-S1', '2021-06-21', '2021-06-07'), noticeSentOn: undefined }, code: 'ERR_EXTENSION_INCOMPLETE', status: 400, says: [], instead: 'The day the complainant was told: Give' },
  { row: 55, which: 'no later date', given: stage1('2021-06-07'), door: 'extend-deadline', sends: extension('CSC-S1', '2021-06-15', '2021-06-07'), code: 'ERR_EXTENSION_DATE', says: ['15 June 2021'], instead: 'Choose a working day after' },
  { row: 55, which: 'a Saturday', given: stage1('2021-06-07'), door: 'extend-deadline', sends: extension('CSC-S1', '2021-06-19', '2021-06-07'), code: 'ERR_EXTENSION_DATE', says: [], instead: 'Choose a working day after' },
  ...['WORKLOAD', 'STAFF_ABSENCE', 'LEAVE'].map((reason) => ({
    row: 56, which: reason, given: stage1('2021-06-07'), door: 'suspend-clock', sends: suspension('2021-06-07', { reason }), code: 'ERR_SUSPENSION_REASON', says: [], instead: 'only for one of these: court proceedings',
  } satisfies RefusedHere)),
  { row: 57, which: 'suspend twice', given: stage1('2021-06-07', ['suspend-clock', suspension('2021-06-04')]), door: 'suspend-clock', sends: suspension('2021-06-07'), code: 'ERR_STATE', says: ['4 June 2021'], instead: 'Resume it first' },
  { row: 57, which: 'resume what runs', given: stage1('2021-06-07'), door: 'resume-clock', sends: { resumedOn: '2021-06-07' }, code: 'ERR_STATE', says: [], instead: 'there is nothing to resume' },
  { row: 58, given: stage1('2021-06-07', ['suspend-clock', suspension('2021-06-04')]), door: 'resume-clock', sends: { resumedOn: '2021-06-03', ...late }, code: 'ERR_ORDER', says: ['4 June 2021'], instead: 'Give a date on or after that day' },
  {
    row: 79, which: 'no right to the Ombudsman', given: async (world) => {
      const caseId = await world.accepted('2021-06-01', 'ASC');
      await world.done(caseId, 'agree-plan', { responsePeriodEndsOn: '2021-06-30', manner: 'By letter' });
      return world.done(caseId, 'assign-responder', { responderId: 'SR-2' });
    },
    door: 'issue-response', sends: { sentOn: '2021-06-01', wellFounded: true, responseText: 'Yes.', lgscoRightStated: false }, code: 'ERR_RESPONSE_INCOMPLETE', says: ['Ombudsman'], instead: 'must tell the complainant of the right',
  },
  {
    row: 79, which: 'past six months without agreement', given: async (world) => world.done(await world.accepted('2021-06-01', 'ASC'), 'agree-plan', { responsePeriodEndsOn: '2021-06-30', manner: 'By letter' }),
    door: 'extend-deadline', sends: extension('ASC-6M', '2021-12-15', '2021-06-01'), code: 'ERR_AGREEMENT_MISSING', says: [], instead: 'Record the agreement',
  },
  { row: 90, which: 'extend while suspended', given: stage1('2021-06-07', ['suspend-clock', suspension('2021-06-04')]), door: 'extend-deadline', sends: extension('CSC-S1', '2021-06-21', '2021-06-07'), code: 'ERR_STATE', says: [], instead: 'Resume it first' },
  { row: 90, which: 'suspend from before a breach', given: stage1('2021-06-17'), door: 'suspend-clock', sends: suspension('2021-06-10', late), code: 'ERR_BREACH_RECORDED', says: ['15 June 2021'], instead: 'may be stopped from a later day' },
];

export const interviewsAndClocks: readonly RefusedHere[] = [...interviews, ...clocks];
