import { dateInWords } from '@redress/calendar';
import { isSamePerson } from '../events/same-person.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

/** C16: the adjudication says how to go on, and until when. */
export const rightToStage3Stated: Rule = ruleFor(['AdjudicationIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'SI 2006/1738 reg 18',
  field: 'rightToStage3Stated',
  holds: (_, { payload }) => payload.rightToStage3Stated !== false,
  says: () => 'The adjudication must tell the complainant of the right to a Review Panel and until when to ask for it.',
});

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
  says: ({ stage3 }) => `The panel has not met${stage3.panelDate === undefined ? '' : `: its meeting is on ${dateInWords(stage3.panelDate.on)}`}. Record that it was held first.`,
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
function areAllDifferent(ids: readonly string[]): boolean {
  return ids.every((id, index) => !ids.slice(index + 1).some((other) => isSamePerson(id, other)));
}
