import { dateInWords, type LondonDate, type Suspension } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import { own } from '../facts/own.js';
import { latestExtensionOf } from '../limits/due-date.js';
import { limitsOf } from '../limits/limits-of.js';
import { owedDeadline } from '../limits/owed-deadline.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf, asTyped } from '../wording/in-a-list.js';
import { limitInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type Rule } from './rule.js';

type Extension = DomainEvent<'DeadlineExtended' | 'ExtensionRequested'>;

/** A later date is asked for under the rules by which it is granted. */
const askedOrGranted = ['DeadlineExtended', 'ExtensionRequested'] as const;

const cite = { CSC: `SI 2006/1738 regs 14 and 17; ${councilPolicy.extensions}`, ASC: `SI 2009/309 reg 14; ${councilPolicy.extensions}`, otherwise: councilPolicy.extensions };

export const extensionComplete: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_EXTENSION_INCOMPLETE', cite, field: 'noticeSentOn',
  holds: (_, { payload }) => payload.noticeSentOn === NOT_HELD || payload.noticeSentOn <= payload.to,
  says: () => 'An extension needs its reason, the new date and the date on which the complainant was told, which cannot be after the new date.',
});

export const limitExtendable: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_NOT_EXTENDABLE', cite, field: 'code',
  holds: (facts, event) => limitsOf(facts).some(({ code, extension }) => code === event.payload.code && extension !== undefined),
  says: (facts, { payload }) => {
    const extendable = limitsOf(facts).filter(({ extension }) => extension !== undefined).map(({ title }) => asTyped(title));
    return `The limit ${limitInWords(payload.code)} cannot be extended. These can: ${allOf(extendable)}.`;
  },
});

export const limitOwed: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_STATE', cite, field: 'code',
  holds: (facts, event, law) => owedDeadline(event.payload.code, facts, law) !== undefined,
  says: (_, { payload }) => `The limit ${limitInWords(payload.code)} is not running: it has not started, or has been met.`,
});

export const extendedAfterStart: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'effectiveDate',
  holds: (facts, event, law) => event.effectiveDate >= (owedDeadline(event.payload.code, facts, law)?.startOn ?? event.effectiveDate),
  says: (facts, event, law) => `The date ${dateInWords(event.effectiveDate)} is before the limit began to run (${dateInWords(owedDeadline(event.payload.code, facts, law)?.startOn)}). Give a date on or after that day.`,
});

/** 2.5: resume first. A limit that nothing stops may be extended all the same. */
export const clockNotStopped: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_STATE', cite, field: 'code',
  holds: (facts, event, law) => stoppedOn(facts, event, law) === undefined,
  says: (facts, event, law) => `The clock was stopped on ${dateInWords(stoppedOn(facts, event, law)?.suspendedOn)}, and while it stands still no later date is granted. Resume it first.`,
});

/** 2.5: granted and told on or before the old due date, and no breach of it recorded. */
export const extendedBeforeExpiry: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_EXTENSION_AFTER_EXPIRY', cite, field: 'effectiveDate',
  holds: (facts, event, law) => {
    const owed = owedDeadline(event.payload.code, facts, law);
    const noticeSentOn = event.type === 'DeadlineExtended' ? event.payload.noticeSentOn : NOT_HELD;
    const latest = noticeSentOn === NOT_HELD || noticeSentOn < event.effectiveDate ? event.effectiveDate : noticeSentOn;
    return owed === undefined || (!owed.breachRecorded && latest <= (owed.dueOn ?? latest));
  },
  says: (facts, event, law) => `The due date passed on ${dateInWords(owedDeadline(event.payload.code, facts, law)?.dueOn)}. A passed limit cannot be extended: tell the complainant the reason and the new date. What was truly granted in time is recorded once the breach is voided: ask for that.`,
});

export const extendedToLaterWorkingDay: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_EXTENSION_DATE', cite, field: 'to',
  holds: (facts, event, law) => {
    const owed = owedDeadline(event.payload.code, facts, law);
    // A due date beyond the loaded years lies after every day within them.
    return law.calendar.isWorkingDay(event.payload.to, { usesClosureDays: owed?.limit.usesClosureDays ?? false }) && owed?.dueOn !== undefined && event.payload.to > owed.dueOn;
  },
  says: (facts, event, law) => {
    const dueOn = owedDeadline(event.payload.code, facts, law)?.dueOn;
    return `Choose a working day after the current due date, ${dueOn === undefined ? `which lies after ${dateInWords(law.calendar.horizon.to)}` : dateInWords(dueOn)}.`;
  },
});

/** The cap counts from the clock's start; what is extended once may go no further than that once. CORPORATE may pass its own cap with a good reason (K3). */
export const extendedWithinCap: Rule = ruleFor(askedOrGranted, {
  code: 'ERR_EXTENSION_CAP', cite, field: 'to',
  holds: (facts, event, law) => {
    const latest = latestDate(facts, event, law);
    return latest === undefined || event.payload.to <= latest || (facts.procedure === 'CORPORATE' && event.payload.goodReason !== undefined);
  },
  says: (facts, event, law) => `The latest date allowed is ${dateInWords(latestDate(facts, event, law))}. Choose a working day up to then.`,
});

/** A7: an adult social care date moves only with the complainant's agreement. */
export const complainantAgreesToExtension: Rule = ruleFor(['DeadlineExtended'], {
  code: 'ERR_AGREEMENT_MISSING', cite: 'SI 2009/309 reg 14', field: 'agreedByComplainant',
  holds: (_, { payload }) => payload.agreedByComplainant === true || payload.agreedByComplainant === NOT_HELD,
  says: () => 'The complainant must agree to the later date before the agreed one. Record the agreement.',
});

const dateRules = [limitExtendable, limitOwed, clockNotStopped, extendedAfterStart, extendedBeforeExpiry, extendedToLaterWorkingDay, extendedWithinCap] as const;
export const extensionRules = [extensionComplete, ...dateRules] as const;

/** 3.14.3: OTHER says which. */
export const requestExplained: Rule = ruleFor(['ExtensionRequested'], {
  code: 'ERR_EXTENSION_INCOMPLETE', cite: councilPolicy.extensions, field: 'goodReason',
  holds: (_, { payload }) => payload.reason !== 'OTHER' || payload.goodReason !== undefined,
  says: () => 'Another reason than those on the list is given in words. Write what it is.',
});

export const notYetAskedFor: Rule = ruleFor(['ExtensionRequested'], {
  code: 'ERR_ALREADY_DONE', cite: councilPolicy.extensions, field: 'code',
  holds: (facts, event) => own(facts.extensionRequests, event.payload.deadlineId) === undefined,
  says: (facts, { payload }) => {
    const request = own(facts.extensionRequests, payload.deadlineId);
    return `A later date, ${dateInWords(request?.to)}, was asked for on ${dateInWords(request?.on)}, and a Complaints Manager has not decided it yet.`;
  },
});

export const extensionRequestRules = [requestExplained, notYetAskedFor, ...dateRules] as const;

export const extensionAskedFor: Rule = ruleFor(['ExtensionRefused'], {
  code: 'ERR_STATE', cite: councilPolicy.extensions, field: 'code',
  holds: (facts, { payload }) => own(facts.extensionRequests, payload.deadlineId) !== undefined,
  says: (_, { payload }) => `Nobody waits for a later date for ${limitInWords(payload.code)}: there is no request to refuse.`,
});

/** The suspension in which the extension would be granted: one still open, or one that covers the day of the grant. */
function stoppedOn(facts: Facts, event: Extension, law: Law): Suspension | undefined {
  if (owedDeadline(event.payload.code, facts, law)?.limit.pauses !== true) return undefined;
  const { effectiveDate: on } = event;
  return facts.suspensions.find(({ suspendedOn, resumedOn }) => resumedOn === undefined || (suspendedOn <= on && on < resumedOn));
}

function latestDate(facts: Facts, event: Extension, law: Law): LondonDate | undefined {
  const deadline = owedDeadline(event.payload.code, facts, law);
  if (deadline?.limit.extension?.once && deadline.extendedFrom !== undefined) return deadline.dueOn;
  return deadline && latestExtensionOf(deadline.limit, deadline.clock, facts, law);
}
