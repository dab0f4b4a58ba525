import { complaintOn } from '@redress/server/testing';
import type { RefusedHere } from './refused.js';

const day = '2021-06-01';
const late = { backdatingReason: 'The letter lay in another office' };
const rejection = { reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: true };

/** Rows 1 to 17: receiving, dates, acceptance, rejection, acknowledgement. */
export const atTheDoor: readonly RefusedHere[] = [
  { row: 1, given: async (world) => { world.on(day); return ''; }, door: '/api/representations', sends: complaintOn('2021-06-02'), code: 'ERR_FUTURE_DATE', says: ['2 June 2021'], instead: 'Give the day it happened' },
  { row: 2, given: async (world) => { world.on(day); return ''; }, door: '/api/representations', by: 'case-worker', sends: { ...complaintOn('2021-03-04'), ...late }, code: 'ERR_BACKDATE_LIMIT', says: ['4 March 2021', '30'], instead: 'Ask a Complaints Manager' },
  {
    row: 3, given: async (world) => { const caseId = await world.accepted(day, 'CSC'); world.on('2021-06-02'); return caseId; },
    door: 'start-stage-1', sends: { responderId: 'SR-1', effectiveDate: '2021-05-28', ...late }, code: 'ERR_ORDER', says: ['28 May 2021', '1 June 2021'], instead: 'Give a date on or after that day',
  },
  {
    row: 4, given: async (world) => { await world.published('2019-20-q4', '2020-04-01'); return ''; },
    door: '/api/representations', sends: complaintOn('2020-03-31'), code: 'ERR_PERIOD_LOCKED', says: ['31 March 2020', '2019/20 Q4'], instead: 'Ask for a correction',
  },
  { row: 5, which: 'no such day', given: async (world) => { world.on(day); return ''; }, door: '/api/representations', sends: complaintOn('2021-02-30'), code: 'ERR_DATE_FORMAT', status: 400, says: [], instead: 'Give a real date as YYYY-MM-DD' },
  { row: 5, which: 'another format', given: async (world) => { world.on(day); return ''; }, door: '/api/representations', sends: complaintOn('01/06/2021'), code: 'ERR_DATE_FORMAT', status: 400, says: [], instead: 'Give a real date as YYYY-MM-DD' },
  {
    row: 6, given: (world) => world.accepted('2028-07-03', 'ASC'),
    door: 'agree-plan', sends: { responsePeriodEndsOn: '2029-02-01', manner: 'By letter' }, code: 'ERR_CALENDAR_HORIZON', says: ['31 December 2028'], instead: 'load the bank holidays for 2029',
  },
  { row: 7, given: (world) => world.brought(day, {}), door: 'accept-representation', sends: {}, code: 'ERR_PROCEDURE_MISSING', says: [], instead: 'Choose children' },
  { row: 11, given: (world) => world.brought(day, { complainantType: 'REPRESENTATIVE' }, 'CORPORATE'), door: 'accept-representation', sends: {}, code: 'ERR_CONSENT_MISSING', says: [], instead: 'Record it first' },
  { row: 12, given: (world) => world.brought(day, { complainantType: 'OTHER_PERSON' }, 'CSC'), door: 'accept-representation', sends: {}, code: 'ERR_INTEREST_UNDECIDED', says: [], instead: 'decide whether they have sufficient interest first' },
  { row: 13, given: (world) => world.brought(day, { groundsAroseOn: '2020-05-31' }, 'CORPORATE'), door: 'accept-representation', sends: {}, code: 'ERR_OUT_OF_TIME', says: ['31 May 2021'], instead: 'Record the waiver and its reasons' },
  {
    row: 14, which: 'no right to the Ombudsman', given: (world) => world.brought(day, {}, 'CORPORATE'),
    door: 'reject-representation', sends: { ...rejection, lgscoRightStated: false }, code: 'ERR_REJECTION_INCOMPLETE', says: ['Ombudsman'], instead: 'must tell the person of the right',
  },
  {
    row: 14, which: 'no signpost', given: (world) => world.brought(day, {}, 'CORPORATE'),
    door: 'reject-representation', sends: { ...rejection, signpostedTo: undefined }, code: 'ERR_REJECTION_INCOMPLETE', status: 400, says: [], instead: 'Where the person may turn instead: Give text',
  },
  {
    row: 15, which: 'in time', given: (world) => world.brought(day, { groundsAroseOn: '2020-06-02' }, 'CORPORATE'),
    door: 'reject-representation', sends: { ...rejection, reason: 'OUT_OF_TIME' }, code: 'ERR_REASON_CONTRADICTS_FACTS', says: ['2 June 2021'], instead: 'Choose the reason that applies',
  },
  {
    row: 15, which: 'decided in no case', given: (world) => world.brought(day, {}, 'CORPORATE'),
    door: 'reject-representation', sends: { ...rejection, reason: 'ALREADY_DECIDED' }, code: 'ERR_REASON_CONTRADICTS_FACTS', says: [], instead: 'Name it, or choose the reason that applies',
  },
  {
    row: 16, given: async (world) => world.done(await world.received(day, 'CSC'), 'acknowledge', { sentOn: day, method: 'EMAIL' }),
    door: 'acknowledge', sends: { sentOn: day, method: 'LETTER' }, code: 'ERR_ALREADY_DONE', says: ['1 June 2021'], instead: 'It is acknowledged once',
  },
  { row: 17, given: (world) => world.brought(day, { complainantType: 'CHILD' }, 'CSC'), door: 'acknowledge', sends: { sentOn: day, method: 'EMAIL' }, code: 'ERR_ADVOCACY_NOT_OFFERED', says: [], instead: 'Offer advocacy first' },
];
