import { dateInWords, nextDay, type LondonDate } from '@redress/calendar';
import { settledInterviewStates } from '../interviews/interview-machine.js';
import type { Facts } from '../facts/facts.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { allOf } from '../wording/in-a-list.js';
import { interviewInWords, pointInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type Rule } from './rule.js';

export const statementHasPoints: Rule = ruleFor(['StatementOfComplaintAgreed', 'StatementFixedByAuthority'], {
  code: 'ERR_STATEMENT_EMPTY',
  cite: { CSC: 'SI 2006/1738 reg 16', otherwise: councilPolicy.investigations },
  field: 'points',
  holds: ({ stage2 }, { payload }) => stage2.statementDrafts > 0 && payload.points.length > 0,
  says: ({ stage2 }) => (stage2.statementDrafts === 0 ? 'No draft of the statement has been sent. Record a draft first.' : 'The statement has no points. Add at least one.'),
});

export const statementUnsettled: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.statementSettledOn === undefined,
  says: ({ stage2 }) => `The statement was settled on ${dateInWords(stage2.statementSettledOn)}; later points are added, nothing restarts.`,
};

/** C7: an agreed statement may be amended until the investigation starts, and no statement is agreed then in the children's procedure (K6: in the corporate one it is). */
export const amendedBeforeStart: Rule = {
  code: 'ERR_ORDER',
  cite: { CSC: 'SI 2006/1738 reg 16', otherwise: councilPolicy.investigations },
  holds: ({ stage2 }) => stage2.statementSettledOn === undefined || stage2.investigationStartedOn === undefined,
  says: ({ stage2 }) => `The statement was settled on ${dateInWords(stage2.statementSettledOn)}, and the investigation of it started on ${dateInWords(stage2.investigationStartedOn)}: it is not amended any more. Record what the complainant adds as a note.`,
};

/** C8: the last of the ten working days since the later of the request and the first draft; undefined where there are not two drafts of different days. */
function waitedUntil({ stage2: { countsFrom, firstDraftOn, lastDraftOn }, suspensions }: Facts, law: Law): LondonDate | undefined {
  if (countsFrom === undefined || firstDraftOn === undefined || firstDraftOn === lastDraftOn) return undefined;
  return law.calendar.addWorkingDays(firstDraftOn > countsFrom ? firstDraftOn : countsFrom, law.policyOn(countsFrom).csc.statementWd, { suspensions });
}

export const statementMayBeFixed: Rule = ruleFor(['StatementFixedByAuthority'], {
  code: 'ERR_STATEMENT_TOO_EARLY',
  cite: councilPolicy.investigations,
  holds: (facts, { payload }, law) => {
    const until = waitedUntil(facts, law);
    return until !== undefined && payload.fixedOn > until;
  },
  says: (facts, _, law) => {
    const until = waitedUntil(facts, law);
    return until === undefined
      ? 'The authority may fix the statement only when two drafts were sent on different days. Send another draft, or agree the statement with the complainant.'
      : `The complainant has ten working days, until ${dateInWords(until)}, to agree to a draft. Agree the statement with them, or fix it from ${dateInWords(nextDay(until))}.`;
  },
});

export const investigatorUnassigned: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.interviews,
  holds: ({ stage2 }) => stage2.investigator === undefined,
  says: ({ stage2 }) => `An Investigating Officer was assigned on ${dateInWords(stage2.investigatorAssignedOn)}.`,
};

export const independentPersonUnassigned: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: 'SI 2006/1738 reg 17',
  holds: ({ stage2 }) => stage2.independentPerson === undefined,
  says: ({ stage2 }) => `An Independent Person was assigned on ${dateInWords(stage2.independentPersonAssignedOn)}.`,
};

/** C11: what a children's investigation needs before it may start; K6: a corporate one starts with its investigator. */
function missingForStart({ procedure, stage2 }: Facts): readonly string[] {
  return [
    ...(procedure === 'CSC' && stage2.statementSettledOn === undefined ? ['an agreed or fixed statement of complaint'] : []),
    ...(stage2.investigator === undefined ? ['an Investigating Officer'] : []),
    ...(procedure === 'CSC' && stage2.independentPerson === undefined ? ['an Independent Person'] : []),
  ];
}

export const setupComplete: Rule = {
  code: 'ERR_SETUP_INCOMPLETE',
  cite: { CSC: `SI 2006/1738 reg 17; ${councilPolicy.investigations}`, otherwise: councilPolicy.investigations },
  holds: (facts) => missingForStart(facts).length === 0,
  says: (facts) => `The investigation has not started: it still needs ${allOf(missingForStart(facts))}. Record that first.`,
};

export const investigationStarted: Rule = {
  ...setupComplete,
  cite: { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations },
  holds: ({ stage2 }) => stage2.investigationStartedOn !== undefined,
};

export const interviewsSettled: Rule = {
  code: 'ERR_INTERVIEWS_OPEN',
  cite: councilPolicy.interviews,
  holds: (facts) => openInterviews(facts).length === 0,
  says: (facts) => `Not settled yet: ${allOf(openInterviews(facts).map((interviewId) => interviewInWords(facts, interviewId)))}. Agree, finalise or cancel first.`,
};

/** 3.9: at least one interview agreed or finalised, or the reason why none was needed. */
export const interviewHeldOrExplained: Rule = ruleFor(['InvestigationReportSubmitted'], {
  code: 'ERR_INTERVIEWS_OPEN',
  cite: councilPolicy.interviews,
  field: 'noInterviewReason',
  holds: ({ interviews }, { payload }) =>
    payload.noInterviewReason !== undefined || Object.values(interviews).some(({ state }) => state === 'AGREED' || state === 'FINALISED_WITH_COMMENTS'),
  says: () => 'No interview has agreed or finalised notes. Say why none was needed.',
});

/** 3.15: an upheld point needs an action, or the reason for none. */
export const upheldPointsHaveActions: Rule = ruleFor(['AdjudicationIssued', 'Stage2ResponseIssued'], {
  code: 'ERR_ACTION_MISSING',
  cite: { CSC: `SI 2006/1738 reg 13; ${councilPolicy.investigations}`, otherwise: councilPolicy.investigations },
  field: 'decisions',
  holds: (_, { payload }) =>
    payload.decisions === NOT_HELD || !payload.decisions.some(lacksAction),
  says: (_, { payload: { decisions } }) =>
    `Upheld, and with neither an action nor a reason for none: ${allOf(decisions === NOT_HELD ? [] : decisions.filter(lacksAction).map(({ pointId }) => pointInWords(pointId)))}. Give one for each.`,
});

function lacksAction({ finding, action, noActionReason }: { readonly finding: string; readonly action?: string; readonly noActionReason?: string }): boolean {
  return finding !== 'NOT_UPHELD' && finding !== 'NO_FINDING' && (action ?? '') === '' && noActionReason === undefined;
}

export const reportIn: Rule = {
  code: 'ERR_REPORTS_MISSING',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.reportOn !== undefined,
  says: () => "The Investigating Officer's report has not been submitted. Have it submitted first.",
};

export const reportNotYetIn: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.reportOn === undefined,
  says: ({ stage2 }) => `The Investigating Officer's report was submitted on ${dateInWords(stage2.reportOn)}.`,
};

/** Section 9 row 47. */
export const reportBeforeIndependentReport: Rule = { ...reportIn, code: 'ERR_ORDER', says: () => "The Investigating Officer's report comes first. Have it submitted, then this one." };

export const bothReportsIn: Rule = {
  code: 'ERR_REPORTS_MISSING',
  cite: 'SI 2006/1738 reg 17',
  holds: ({ stage2 }) => stage2.reportOn !== undefined && stage2.independentPersonReportOn !== undefined,
  says: ({ stage2 }) => `The ${stage2.reportOn === undefined ? 'Investigating Officer' : 'Independent Person'}'s report is missing. Have it submitted first.`,
};

function openInterviews({ interviews }: Facts): readonly string[] {
  return Object.entries(interviews).flatMap(([interviewId, { state }]) => (settledInterviewStates.includes(state) ? [] : [interviewId]));
}
