import { dateInWords } from '@redress/calendar';
import { refusalGrounds } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { deadlinesUnder } from '../limits/deadlines-under.js';
import { requestWindow } from '../limits/request-window.js';
import { stage2RightSince } from '../limits/stage-2-right.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { oneOf } from '../wording/in-a-list.js';
import { withinSentence } from '../wording/plain-words.js';
import { ruleFor, type Rule } from './rule.js';

/** What a complainant asks is judged by the day they asked, never by the day it is decided or entered (domain.md 3.2.2 C5, C6, C17, C18; 3.4 K5). */

const stage2Law = { CSC: 'SI 2006/1738 regs 14 and 17', otherwise: 'LGSCO Complaint Handling Code 5.7' } as const;

export const rightToStage2: Rule = ruleFor(['EscalatedToStage2'], {
  code: 'ERR_STAGE1_OPEN', cite: stage2Law, field: 'requestedOn',
  holds: (facts) => stage2RightSince(facts) !== undefined,
  says: (facts, _, law) => `Stage 1 has not been answered and is not overdue${stage1DueInWords(facts, law)}. Answer it, or record that both sides agree to escalate early.`,
});

function stage1DueInWords(facts: Facts, law: Law): string {
  const dueOn = deadlinesUnder(facts, law).find(({ limit }) => limit.measures?.stage === 1)?.dueOn;
  return dueOn === undefined ? '' : `: it is due by ${dateInWords(dueOn)}`;
}

const notBeforeTheRight: Rule = ruleFor(['EscalatedToStage2'], {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'requestedOn',
  holds: (_, { effectiveDate, payload }) => effectiveDate >= payload.countsFrom,
  says: (_, { payload }) => `Stage 2 cannot begin before ${dateInWords(payload.countsFrom)}, the first day of the right to it.`,
});

const askedAfterReceipt: Rule = ruleFor(['EscalatedToStage2', 'EscalationRefused'], {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'requestedOn',
  holds: ({ receipt }, { payload }) => payload.requestedOn >= (receipt?.receivedOn ?? payload.requestedOn),
  says: ({ receipt }) => `The complaint was received on ${dateInWords(receipt?.receivedOn)}: nothing was asked for before that.`,
});

/** C17: twenty working days from the adjudication, unless the Complaints Manager waives it. */
export const panelRequestInWindow: Rule = ruleFor(['Stage3Requested'], {
  code: 'ERR_WINDOW_CLOSED', cite: 'SI 2006/1738 reg 18', field: 'waiver',
  holds: (facts, { payload: { requestedOn, waiver } }, law) => waiver !== undefined || requestedOn <= (requestWindow(3, facts, law)?.dueOn ?? requestedOn),
  says: (facts, _, law) => `The window closed on ${dateInWords(requestWindow(3, facts, law)?.dueOn)}. A Complaints Manager may waive it with a reason.`,
});

const grounds = refusalGrounds.map((ground) => withinSentence(ground));

/** C6: late without good reason, or a ground of 3.1.2. */
const groundKnown: Rule = ruleFor(['EscalationRefused'], {
  code: 'ERR_INVALID_REFUSAL_GROUND', cite: stage2Law, field: 'ground',
  holds: (_, { payload }) => refusalGrounds.some((ground) => ground === payload.ground),
  says: () => `Stage 2 may be refused only on one of these grounds: ${oneOf(grounds)}.`,
});

const escalationAskedLate: Rule = ruleFor(['EscalationRefused'], {
  code: 'ERR_INVALID_REFUSAL_GROUND', cite: stage2Law, field: 'ground',
  holds: (facts, { payload: { ground, requestedOn } }, law) => ground !== 'LATE_REQUEST' || requestedOn > (requestWindow(2, facts, law)?.dueOn ?? requestedOn),
  says: (facts, { payload }, law) =>
    `Asked for on ${dateInWords(payload.requestedOn)}, Stage 2 was asked for in time: until ${dateInWords(requestWindow(2, facts, law)?.dueOn)}. It may be refused only on one of these grounds: ${oneOf(grounds)}.`,
});

/** C18: a panel is refused for lateness alone, never because the authority thinks it pointless. */
const panelAskedLate: Rule = ruleFor(['Stage3Refused'], {
  code: 'ERR_INVALID_REFUSAL_GROUND', cite: 'SI 2006/1738 reg 18; LGSCO decision 23 002 843', field: 'requestedOn',
  holds: (facts, { payload: { requestedOn } }, law) => requestedOn > (requestWindow(3, facts, law)?.dueOn ?? requestedOn),
  says: (facts, { payload }, law) =>
    `A panel may be refused only when it is asked for late. Asked for on ${dateInWords(payload.requestedOn)}, it was asked for in time: until ${dateInWords(requestWindow(3, facts, law)?.dueOn)}.`,
});

const refusedAfterAsked: Rule = ruleFor(['EscalationRefused', 'Stage3Refused'], {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'requestedOn',
  holds: (_, { effectiveDate, payload }) => payload.requestedOn <= effectiveDate,
  says: (_, { effectiveDate, payload }) => `It is refused on ${dateInWords(effectiveDate)}, before it was asked for on ${dateInWords(payload.requestedOn)}.`,
});

/** Who is refused learns where to turn. */
const refusalSignposts: Rule = ruleFor(['EscalationRefused'], {
  code: 'ERR_REJECTION_INCOMPLETE', cite: 'LGSCO Complaint Handling Code 5.7', field: 'lgscoRightStated',
  holds: (_, { payload }) => payload.lgscoRightStated,
  says: () => 'The refusal must tell the complainant of the right to go to the Ombudsman.',
});

export const stage2Requested = [rightToStage2, askedAfterReceipt, notBeforeTheRight] as const;
export const escalationRefusal = [groundKnown, askedAfterReceipt, refusedAfterAsked, escalationAskedLate, refusalSignposts] as const;
export const panelRefusal = [refusedAfterAsked, panelAskedLate] as const;
