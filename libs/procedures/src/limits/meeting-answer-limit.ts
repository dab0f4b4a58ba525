import { councilPolicy } from '../policy/council-policy.js';
import type { TimeLimit } from './time-limit.js';

/** Five working days to answer the offer of a Conflict Resolution Meeting; it then lapses. One clock an offer, until Stage 2 makes it pointless (domain 3.12 M2). */
export function meetingAnswerLimit(code: string): TimeLimit {
  return {
    code, title: 'Answer the offer of a Conflict Resolution Meeting', cite: `${councilPolicy.meetings}; Scrutiny Panel report 20 July 2021, Appendix 1`,
    pauses: false, usesClosureDays: true, onExpiry: 'LAPSE_OFFER',
    clocks: ({ meetings, stage2 }) => Object.entries(meetings).map(([meetingId, { state, offeredOn, answeredOn, lapsedOn }]) => ({
      sequence: meetingId,
      startOn: offeredOn,
      subject: { meetingId },
      ...(answeredOn === undefined ? {} : { metOn: answeredOn }),
      ...(state === 'CANCELLED' || lapsedOn !== undefined || stage2.requestedOn !== undefined ? { cancelled: true } : {}),
    })),
    length: ({ meetings }) => ({ workingDays: meetings.answerWd }),
  };
}
