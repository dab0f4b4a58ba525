import { dateInWords } from '@redress/calendar';
import { owedDeadline } from '../limits/owed-deadline.js';
import { unnoticedBreaches } from '../limits/unnoticed-breaches.js';
import { councilPolicy } from '../policy/council-policy.js';
import { limitInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type Rule } from './rule.js';

const cite = { CSC: `SI 2006/1738 regs 14 and 17; ${councilPolicy.extensions}`, otherwise: 'LGSCO Complaint Handling Code 5.5' } as const;

/** Missed, not answered since, and not told of yet. */
const noticeOwed: Rule = ruleFor(['DelayNoticeSent'], {
  code: 'ERR_STATE', cite, field: 'code',
  holds: (facts, { payload: { code } }, law) => owedDeadline(code, facts, law) !== undefined && unnoticedBreaches(facts).some((breach) => breach.code === code),
  says: (_, { payload }) => `No notice is owed for ${limitInWords(payload.code)}: it has not been missed, has been answered since, or the complainant was told already.`,
});

const newDateAhead: Rule = ruleFor(['DelayNoticeSent'], {
  code: 'ERR_PAST_APPOINTMENT', cite, field: 'newDate',
  holds: (_, { payload }) => payload.newDate >= payload.sentOn,
  says: (_, { payload }) => `${dateInWords(payload.newDate)} is before ${dateInWords(payload.sentOn)}, when the notice was sent. Promise that day or a later one.`,
});

const ombudsmanNamed: Rule = ruleFor(['DelayNoticeSent'], {
  code: 'ERR_RESPONSE_INCOMPLETE', cite, field: 'lgscoRightStated',
  holds: (_, { payload }) => payload.lgscoRightStated,
  says: () => 'The notice must tell the complainant of the right to go to the Ombudsman.',
});

/** 3.14.3 */
export const delayNotice = [noticeOwed, newDateAhead, ombudsmanNamed] as const;
