import { dateInWords, type LondonDate } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import { limitsOf } from '../limits/limits-of.js';
import { owedDeadline } from '../limits/owed-deadline.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf, asTyped } from '../wording/in-a-list.js';
import { limitInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type Rule } from './rule.js';

type Extension = DomainEvent<'DeadlineExtended'>;

const cite = `SI 2006/1738 regs 14 and 17; SI 2009/309 reg 14; ${councilPolicy.extensions}`;

export const extensionComplete: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_EXTENSION_INCOMPLETE', cite, field: 'noticeSentOn',
  holds: (_, { payload }) => payload.noticeSentOn === NOT_HELD || payload.noticeSentOn <= payload.to,
  says: () => 'An extension needs its reason, the new date and the date on which the complainant was told, which cannot be after the new date.',
});

export const limitExtendable: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_NOT_EXTENDABLE', cite, field: 'code',
  holds: (facts, event) => limitsOf(facts).some(({ code, latestExtension }) => code === event.payload.code && latestExtension !== undefined),
  says: (facts, { payload }) => {
    const extendable = limitsOf(facts).filter(({ latestExtension }) => latestExtension !== undefined).map(({ title }) => asTyped(title));
    return `The limit ${limitInWords(payload.code)} cannot be extended. These can: ${allOf(extendable)}.`;
  },
});

export const limitOwed: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_STATE', cite, field: 'code',
  holds: (facts, event, law) => owedDeadline(event.payload.code, facts, law) !== undefined,
  says: (_, { payload }) => `The limit ${limitInWords(payload.code)} is not running: it has not started, or has been met.`,
});

export const extendedAfterStart: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'effectiveDate',
  holds: (facts, event, law) => event.effectiveDate >= (owedDeadline(event.payload.code, facts, law)?.startOn ?? event.effectiveDate),
  says: (facts, event, law) => `The date ${dateInWords(event.effectiveDate)} is before the limit began to run (${dateInWords(owedDeadline(event.payload.code, facts, law)?.startOn)}). Give a date on or after that day.`,
});

export const extendedBeforeExpiry: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_EXTENSION_AFTER_EXPIRY', cite, field: 'effectiveDate',
  holds: (facts, event, law) => event.effectiveDate <= (owedDeadline(event.payload.code, facts, law)?.dueOn ?? event.effectiveDate),
  says: (facts, event, law) => `The due date passed on ${dateInWords(owedDeadline(event.payload.code, facts, law)?.dueOn)}. A passed limit cannot be extended: tell the complainant the reason and the new date.`,
});

export const extendedToLaterWorkingDay: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_EXTENSION_DATE', cite, field: 'to',
  holds: (facts, event, law) => event.payload.to > (owedDeadline(event.payload.code, facts, law)?.dueOn ?? '') && law.calendar.isWorkingDay(event.payload.to),
  says: (facts, event, law) => `Choose a working day after the current due date, ${dateInWords(owedDeadline(event.payload.code, facts, law)?.dueOn)}.`,
});

/** The cap counts from the clock's start. CORPORATE may pass its own cap with a good reason (K3). */
export const extendedWithinCap: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_EXTENSION_CAP', cite, field: 'to',
  holds: (facts, event, law) => {
    const latest = latestDate(facts, event, law);
    return latest === undefined || event.payload.to <= latest || (facts.procedure === 'CORPORATE' && event.payload.goodReason !== undefined);
  },
  says: (facts, event, law) => `The latest date allowed is ${dateInWords(latestDate(facts, event, law))}.`,
});

/** A7: an adult social care date moves only with the complainant's agreement. */
export const complainantAgreesToExtension: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_AGREEMENT_MISSING', cite: 'SI 2009/309 reg 14', field: 'agreedByComplainant',
  holds: (_, { payload }) => payload.agreedByComplainant === true || payload.agreedByComplainant === NOT_HELD,
  says: () => 'The complainant must agree to the later date before the agreed one. Record the agreement.',
});

export const extensionRules = [extensionComplete, limitExtendable, limitOwed, extendedAfterStart, extendedBeforeExpiry, extendedToLaterWorkingDay, extendedWithinCap] as const;

function latestDate(facts: Facts, event: Extension, law: Law): LondonDate | undefined {
  const deadline = owedDeadline(event.payload.code, facts, law);
  return deadline?.limit.latestExtension?.(facts, deadline.clock, law);
}
