import { dateInWords, withinCalendar, type LondonDate } from '@redress/calendar';
import type { EventType } from '../events/domain-event.js';
import { NOT_HELD, type Held } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { owedDeadline } from '../limits/owed-deadline.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { ruleFor, type Citation, type EventOf, type Rule } from './rule.js';

interface Planned<T extends EventType, Day = LondonDate> { readonly types: readonly T[]; readonly cite: Citation; readonly field: string; readonly day: (event: EventOf<T>) => Day }

/** Section 9 rows 34 and 93: nobody plans what has passed on the day of planning it. */
function ahead<T extends EventType>({ types, cite, field, day }: Planned<T>): Rule {
  return ruleFor(types, {
    code: 'ERR_PAST_APPOINTMENT', cite, field,
    holds: (_, event) => day(event) >= event.effectiveDate,
    says: (_, event) => `${dateInWords(day(event))} is before ${dateInWords(event.effectiveDate)}, the day on which it is set. Choose that day or a later one.`,
  });
}

/** A letter asks for nothing by a day before it came. */
function afterLetter<T extends EventType>({ types, cite, field, day }: Planned<T, Held<LondonDate>>): Rule {
  return ruleFor(types, {
    code: 'ERR_PAST_APPOINTMENT', cite, field,
    holds: (_, event) => day(event) === NOT_HELD || day(event) >= event.effectiveDate,
    says: (_, event) => `${dateInWords(day(event))} is before ${dateInWords(event.effectiveDate)}, when the letter came. Look again at the date that it gives.`,
  });
}

/** Section 9 row 93: a working day, unless it is explained why not. What the calendar does not reach is refused as such elsewhere (C8). */
function onWorkingDay<T extends EventType>({ types, field, day }: Planned<T>, isExplained: (event: EventOf<T>) => boolean): Rule {
  return ruleFor(types, {
    code: 'ERR_NON_WORKING_DAY', cite: councilPolicy.calendar, field,
    holds: (_, event, { calendar }) => isExplained(event) || (withinCalendar(() => calendar.isWorkingDay(day(event))) ?? true),
    says: (_, event, { calendar }) => `${dateInWords(day(event))} is not a working day. Choose ${dateInWords(calendar.nextWorkingDay(day(event)))} or another working day.`,
  });
}

/** L3, L5 */
export const enquiryDueAhead = afterLetter({ types: ['LgscoEnquiryReceived'], cite: councilPolicy.ombudsman, field: 'dueOn', day: ({ payload }) => payload.dueOn });
export const commentsDueAhead = afterLetter({ types: ['LgscoDraftDecisionReceived'], cite: councilPolicy.ombudsman, field: 'commentsDueOn', day: ({ payload }) => payload.commentsDueOn });

/** I2 */
export const interviewAhead = ahead({ types: ['InterviewScheduled'], cite: councilPolicy.interviews, field: 'scheduledFor', day: ({ payload }) => payload.on });

/** 3.12 M3 */
export const meetingAhead = ahead({ types: ['CrmScheduled'], cite: councilPolicy.meetings, field: 'meetsOn', day: ({ payload }) => payload.on });

const plan = { types: ['ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'], cite: 'SI 2009/309 reg 13', field: 'responsePeriodEndsOn', day: ({ payload }) => payload.responsePeriodEndsOn } as const satisfies Planned<'ComplaintPlanAgreed' | 'ComplaintPlanSetByAuthority'>;

/** A3: what a tracker holds was agreed as it was, whatever the day. */
export const planFits = [ahead(plan), onWorkingDay(plan, ({ payload }) => 'manner' in payload && payload.manner === NOT_HELD)] as const;

/** C16, K8: what is promised is promised for a day to come. */
export const actionsAhead: Rule = ruleFor(['AdjudicationIssued', 'Stage2ResponseIssued'], {
  code: 'ERR_PAST_APPOINTMENT', cite: councilPolicy.investigations, field: 'decisions',
  holds: (_, { payload: { decisions, sentOn } }) => decisions === NOT_HELD || decisions.every(({ actionDueOn }) => actionDueOn === undefined || actionDueOn >= sentOn),
  says: (_, { payload: { sentOn } }) => `An action is due before ${dateInWords(sentOn)}, the day on which it is promised. Choose that day or a later one.`,
});

const meeting = { types: ['PanelDateSet'], cite: councilPolicy.panels, field: 'panelOn', day: ({ payload }) => payload.panelOn } as const satisfies Planned<'PanelDateSet'>;

const panelLimit = (facts: Facts, law: Law) => owedDeadline('CSC-S3-PANEL', facts, law);

/** R2: thirty working days from the request, unless it is said why not, or agreed. */
const panelInTime: Rule = ruleFor(['PanelDateSet'], {
  code: 'ERR_VALIDATION', cite: 'SI 2006/1738 reg 19(4)', field: 'reason',
  holds: (facts, { payload: { panelOn, reason, agreedLater } }, law) => reason !== undefined || agreedLater === true || panelOn <= (panelLimit(facts, law)?.dueOn ?? panelOn),
  says: (facts, _, law) =>
    `The panel is to meet by ${dateInWords(panelLimit(facts, law)?.dueOn)}, thirty working days from the request. For a later day give the reason, or say that the complainant agreed to it.`,
});

const adjourned = { types: ['PanelAdjourned'], cite: councilPolicy.panels, field: 'panelOn', day: ({ payload }) => payload.panelOn } as const satisfies Planned<'PanelAdjourned'>;

/** R5 */
const toALaterDay: Rule = ruleFor(['PanelAdjourned'], {
  code: 'ERR_ORDER', cite: councilPolicy.panels, field: 'panelOn',
  holds: ({ stage3 }, { payload }) => payload.panelOn > (stage3.panelDate?.on ?? payload.panelOn),
  says: ({ stage3 }) => `The panel was to meet on ${dateInWords(stage3.panelDate?.on)}. It is adjourned to a later day.`,
});

export const adjournedDayFits = [ahead(adjourned), toALaterDay, onWorkingDay(adjourned, () => false)] as const;
export const panelDayFits = [ahead(meeting), onWorkingDay(meeting, ({ payload }) => payload.reason !== undefined), panelInTime] as const;
