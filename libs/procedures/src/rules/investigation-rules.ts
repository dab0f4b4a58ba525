import { dateInWords } from '@redress/calendar';
import { settledInterviewStates } from '../interviews/interview-machine.js';
import type { Facts } from '../facts/facts.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { interviewInWords } from '../wording/parts-of-a-case.js';
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
  says: ({ stage2 }) => `The statement was settled on ${dateInWords(stage2.statementSettledOn)}, and the investigation of it started on ${dateInWords(stage2.investigationStartedOn)}: it is not amended any more.`,
};

/** C8: two drafts sent on different days, and ten working days passed since the later of the request and the first of them, without agreement. */
export const statementMayBeFixed: Rule = ruleFor(['StatementFixedByAuthority'], {
  code: 'ERR_STATEMENT_TOO_EARLY',
  cite: councilPolicy.investigations,
  holds: (facts, { payload }, law) => {
    const { countsFrom, firstDraftOn, lastDraftOn } = facts.stage2;
    if (countsFrom === undefined || firstDraftOn === undefined || firstDraftOn === lastDraftOn) return false;
    const from = firstDraftOn > countsFrom ? firstDraftOn : countsFrom;
    const waitedUntil = law.calendar.addWorkingDays(from, law.policyOn(countsFrom).csc.statementWd, { suspensions: facts.suspensions });
    return waitedUntil !== undefined && payload.fixedOn > waitedUntil;
  },
  says: () => 'The authority may fix the statement only after two drafts sent on different days, and ten working days from the first of them without agreement.',
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

/** C11: what a children's investigation needs before it may start. */
export const childrensTeamComplete: Rule = setupComplete(({ stage2 }) => [
  ...(stage2.statementSettledOn === undefined ? ['an agreed or fixed statement of complaint'] : []),
  ...(stage2.investigator === undefined ? ['an Investigating Officer'] : []),
  ...(stage2.independentPerson === undefined ? ['an Independent Person'] : []),
]);

/** K6: a corporate investigation starts with its investigator. */
export const corporateTeamComplete: Rule = setupComplete(({ stage2 }) => (stage2.investigator === undefined ? ['an Investigating Officer'] : []));

export const investigationStarted: Rule = {
  code: 'ERR_SETUP_INCOMPLETE',
  cite: { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations },
  holds: ({ stage2 }) => stage2.investigationStartedOn !== undefined,
  says: ({ procedure }) =>
    procedure === 'CSC'
      ? 'The investigation has not started: it needs an agreed statement, an Investigating Officer and an Independent Person.'
      : 'The investigation has not started: assign an Investigating Officer.',
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
    payload.decisions === NOT_HELD ||
    payload.decisions.every(({ finding, action, noActionReason }) => finding === 'NOT_UPHELD' || finding === 'NO_FINDING' || action !== '' || noActionReason !== undefined),
  says: () => 'An upheld point has neither an action nor a reason for none. Give one for each.',
});

export const reportIn: Rule = {
  code: 'ERR_REPORTS_MISSING',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.reportOn !== undefined,
  says: () => "The Investigating Officer's report has not been submitted.",
};

export const reportNotYetIn: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.reportOn === undefined,
  says: ({ stage2 }) => `The Investigating Officer's report was submitted on ${dateInWords(stage2.reportOn)}.`,
};

/** Section 9 row 47. */
export const reportBeforeIndependentReport: Rule = { ...reportIn, code: 'ERR_ORDER', says: () => "The Investigating Officer's report comes first." };

export const bothReportsIn: Rule = {
  code: 'ERR_REPORTS_MISSING',
  cite: 'SI 2006/1738 reg 17',
  holds: ({ stage2 }) => stage2.reportOn !== undefined && stage2.independentPersonReportOn !== undefined,
  says: ({ stage2 }) => (stage2.reportOn === undefined ? "The Investigating Officer's report is missing." : "The Independent Person's report is missing."),
};

function setupComplete(missing: (facts: Facts) => readonly string[]): Rule {
  return {
    code: 'ERR_SETUP_INCOMPLETE',
    cite: { CSC: `SI 2006/1738 reg 17; ${councilPolicy.investigations}`, otherwise: councilPolicy.investigations },
    holds: (facts) => missing(facts).length === 0,
    says: (facts) => `The investigation still needs ${allOf(missing(facts))}.`,
  };
}

function openInterviews({ interviews }: Facts): readonly string[] {
  return Object.entries(interviews).flatMap(([interviewId, { state }]) => (settledInterviewStates.includes(state) ? [] : [interviewId]));
}
