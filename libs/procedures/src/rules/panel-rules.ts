import { dateInWords, withinCalendar, type LondonDate } from '@redress/calendar';
import { isSamePerson } from '../events/same-person.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

/** C17: twenty working days from the adjudication, unless the Complaints Manager waives it. */
export const panelRequestInWindow: Rule = ruleFor(['Stage3Requested'], {
  code: 'ERR_WINDOW_CLOSED',
  cite: 'SI 2006/1738 reg 18',
  field: 'waiver',
  holds: ({ stage2 }, { payload }, law) => {
    if (payload.waiver !== undefined || stage2.respondedOn === undefined) return true;
    const closes = windowCloses(stage2.respondedOn, law);
    return closes === undefined || payload.requestedOn <= closes;
  },
  says: ({ stage2 }, _, law) => `The window closed on ${dateInWords(windowCloses(stage2.respondedOn, law))}. A Complaints Manager may waive it with a reason.`,
});

/** C16: the adjudication says how to go on, and until when. */
export const rightToStage3Stated: Rule = ruleFor(['AdjudicationIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 18',
  field: 'rightToStage3Stated',
  holds: (_, { payload }) => payload.rightToStage3Stated !== false,
  says: () => 'The adjudication must tell the complainant of the right to a Review Panel and until when to ask for it.',
});

/** C18: a panel is refused for lateness alone, never because the authority thinks it pointless. */
export const panelWindowClosed: Rule = {
  code: 'ERR_INVALID_REFUSAL_GROUND',
  cite: 'SI 2006/1738 reg 18; LGSCO decision 23 002 843',
  holds: ({ stage2 }, { effectiveDate }, law) => effectiveDate > (windowCloses(stage2.respondedOn, law) ?? effectiveDate),
  says: ({ stage2 }, _, law) => `A panel may be refused only when it is asked for late, and the window is open until ${dateInWords(windowCloses(stage2.respondedOn, law))}.`,
};

export const panelOfThree: Rule = ruleFor(['PanelAppointed'], {
  code: 'ERR_PANEL_COMPOSITION',
  cite: 'SI 2006/1738 reg 19(2)',
  field: 'memberIds',
  holds: (_, { payload: { chairId, memberIds } }) => memberIds === NOT_HELD || (memberIds.length === 2 && areAllDifferent([chairId, ...memberIds])),
  says: () => 'A panel is three different independent people: one chair and two members.',
});

export const panelAppointed: Rule = {
  code: 'ERR_ORDER',
  cite: 'SI 2006/1738 reg 19',
  holds: ({ stage3 }) => stage3.panelAppointedOn !== undefined,
  says: () => 'No panel has been appointed. Appoint it first.',
};

export const panelDated: Rule = {
  code: 'ERR_ORDER',
  cite: 'SI 2006/1738 reg 19(4)',
  holds: ({ stage3 }) => stage3.panelDate !== undefined,
  says: () => 'No date has been set for the panel. Set it first.',
};

export const panelHeld: Rule = {
  code: 'ERR_ORDER',
  cite: 'SI 2006/1738 reg 20',
  holds: ({ stage3 }) => stage3.panelHeldOn !== undefined,
  says: ({ stage3 }) => (stage3.panelDate === undefined ? 'The panel has not met.' : `The panel has not met: its meeting is on ${dateInWords(stage3.panelDate.on)}.`),
};

/** R4: another day is set first, so that nobody comes in vain. */
export const heldOnTheDaySet: Rule = ruleFor(['PanelHeld'], {
  code: 'ERR_ORDER',
  cite: 'SI 2006/1738 reg 19(4)',
  field: 'heldOn',
  holds: ({ stage3 }, { payload }) => payload.heldOn === stage3.panelDate?.on,
  says: ({ stage3 }) => `The panel is to meet on ${dateInWords(stage3.panelDate?.on)}. If it met on another day, set that day first.`,
});

/** R4 */
export const papersSentOrExplained: Rule = ruleFor(['PanelHeld'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.panels,
  field: 'withoutPapersReason',
  holds: ({ stage3 }, { payload }) => stage3.papersSentOn !== undefined || payload.withoutPapersReason !== undefined,
  says: () => 'The panel has not been sent its papers. Record that they were sent, or say why it met without them.',
});

export const quorum: Rule = ruleFor(['PanelHeld'], {
  code: 'ERR_PANEL_COMPOSITION',
  cite: `SI 2006/1738 reg 19(2); ${councilPolicy.panels}`,
  field: 'membersPresent',
  holds: (_, { payload }) => payload.membersPresent === NOT_HELD || payload.membersPresent === 3,
  says: () => 'All three members must be present. Adjourn to another date.',
});

export const panelReported: Rule = {
  code: 'ERR_ORDER',
  cite: 'SI 2006/1738 reg 20(3)',
  holds: ({ stage3 }) => stage3.panelReportOn !== undefined,
  says: () => 'The panel has not reported. Record its report first.',
};

/** C22: about the panel's report, and before the answer to it. */
export const independentPersonConsulted: Rule = ruleFor(['AuthorityResponseIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 20(3)',
  field: 'independentPersonConsultedOn',
  holds: ({ stage3 }, { payload: { independentPersonConsultedOn: on, sentOn } }) => on === NOT_HELD || (on >= (stage3.panelReportOn ?? on) && on <= sentOn),
  says: ({ stage3 }, { payload: { independentPersonConsultedOn: on, sentOn } }) =>
    `The Stage 2 Independent Person is consulted between the panel's report of ${dateInWords(stage3.panelReportOn)} and the response of ${dateInWords(sentOn)}, not on ${dateInWords(on)}.`,
});

export const panelNotYetRequested: Rule = {
  code: 'ERR_STATE',
  cite: 'SI 2006/1738 reg 18',
  holds: ({ stage3 }) => stage3.requestedOn === undefined,
  says: ({ stage3 }) => `A panel was requested on ${dateInWords(stage3.requestedOn)}.`,
};

/** Undefined where the calendar does not reach it: then it has not closed. */
function windowCloses(respondedOn: LondonDate | undefined, law: Law): LondonDate | undefined {
  return respondedOn && withinCalendar(() => law.calendar.addWorkingDays(respondedOn, law.policyOn(respondedOn).csc.stage3RequestWindowWd));
}

function areAllDifferent(ids: readonly string[]): boolean {
  return ids.every((id, index) => !ids.slice(index + 1).some((other) => isSamePerson(id, other)));
}
