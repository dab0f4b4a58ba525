import type { LondonDate } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Law } from '../policy/law.js';
import { ruleFor, type Rule } from './rule.js';

/** C17: twenty working days from the adjudication, unless the Complaints Manager waives it. */
export const panelRequestInWindow: Rule = ruleFor(['Stage3Requested'], {
  code: 'ERR_WINDOW_CLOSED',
  cite: 'SI 2006/1738 reg 18',
  field: 'waiver',
  holds: ({ stage2 }, { payload }, law) => {
    if (payload.waiver !== undefined || stage2.respondedOn === undefined) return true;
    const closes = windowCloses(stage2.respondedOn, law);
    return closes !== undefined && payload.requestedOn <= closes;
  },
  says: ({ stage2 }, _, law) => `The window closed on ${windowCloses(stage2.respondedOn, law)}. A Complaints Manager may waive it with a reason.`,
});

/** C16: the adjudication says how to go on, and until when. */
export const rightToStage3Stated: Rule = ruleFor(['AdjudicationIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 18; domain 3.2.2 C16',
  field: 'rightToStage3Stated',
  holds: (_, { payload }) => payload.rightToStage3Stated !== false,
  says: () => 'The adjudication must tell the complainant of the right to a Review Panel and until when to ask for it.',
});

/** C18: a panel is refused for lateness alone, never because the authority thinks it pointless. */
export const panelWindowClosed: Rule = {
  code: 'ERR_INVALID_REFUSAL_GROUND',
  cite: 'SI 2006/1738 reg 18; LGSCO decision 23 002 843',
  holds: ({ stage2 }, { effectiveDate }, law) => effectiveDate > (windowCloses(stage2.respondedOn, law) ?? effectiveDate),
  says: ({ stage2 }, _, law) => `A panel may be refused only when it is asked for late, and the window is open until ${windowCloses(stage2.respondedOn, law)}.`,
};

export const panelOfThree: Rule = ruleFor(['PanelAppointed'], {
  code: 'ERR_PANEL_COMPOSITION',
  cite: 'SI 2006/1738 reg 19(2)',
  field: 'members',
  holds: (_, { payload }) => payload.members === NOT_HELD || (payload.members.length === 2 && new Set([payload.chair, ...payload.members]).size === 3),
  says: () => 'A panel is three different independent people: one chair and two members.',
});

export const panelIndependent: Rule = ruleFor(['PanelAppointed'], {
  code: 'ERR_PANEL_NOT_INDEPENDENT',
  cite: 'SI 2006/1738 reg 19(3)',
  field: 'members',
  holds: ({ stage2 }, { payload }) =>
    payload.members === NOT_HELD || ![payload.chair, ...payload.members].some((member) => member === stage2.independentPerson || member === stage2.investigator),
  says: () => 'The Stage 2 Independent Person and Investigating Officer may not sit on the panel. Appoint others.',
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
  says: ({ stage3 }) => (stage3.panelDate === undefined ? 'The panel has not met.' : `The panel has not met: its meeting is on ${stage3.panelDate}.`),
};

export const quorum: Rule = ruleFor(['PanelHeld'], {
  code: 'ERR_PANEL_COMPOSITION',
  cite: 'SI 2006/1738 reg 19(2); domain 3.13 R4',
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

/** C22 */
export const independentPersonConsulted: Rule = ruleFor(['AuthorityResponseIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 20(3)',
  field: 'independentPersonConsultedOn',
  holds: (_, { payload }) => payload.independentPersonConsultedOn === NOT_HELD || payload.independentPersonConsultedOn <= payload.sentOn,
  says: () => 'The Stage 2 Independent Person must be consulted before the response is sent.',
});

export const everyRecommendationAnswered: Rule = ruleFor(['AuthorityResponseIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 20(3)',
  field: 'recommendationsAnswered',
  holds: ({ stage3 }, { payload }) => payload.recommendationsAnswered === NOT_HELD || payload.recommendationsAnswered === (stage3.recommendations ?? payload.recommendationsAnswered),
  says: ({ stage3 }, { payload }) => `The panel made ${stage3.recommendations} recommendations and ${payload.recommendationsAnswered} are answered. Answer each of them, with reasons where one is not followed.`,
});

export const panelNotYetRequested: Rule = {
  code: 'ERR_STATE',
  cite: 'SI 2006/1738 reg 18',
  holds: ({ stage3 }) => stage3.requestedOn === undefined,
  says: ({ stage3 }) => `A panel was requested on ${stage3.requestedOn}.`,
};

function windowCloses(respondedOn: LondonDate | undefined, law: Law): LondonDate | undefined {
  return respondedOn && law.calendar.addWorkingDays(respondedOn, law.policyOn(respondedOn).csc.stage3RequestWindowWd);
}
