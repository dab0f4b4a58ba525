import { dateInWords } from '@redress/calendar';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

const oneStage = 'An adult social care complaint has one stage. It is answered once, and may be taken up again once; after that the complainant may go to the Ombudsman.';

export const hasStage2: Rule = {
  code: 'ERR_NO_SUCH_STAGE',
  cite: 'SI 2009/309 reg 14',
  holds: ({ procedure }) => procedure !== 'ASC',
  says: () => oneStage,
};

export const hasStage3: Rule = {
  code: 'ERR_NO_SUCH_STAGE',
  cite: { ASC: 'SI 2009/309 reg 14', otherwise: 'LGSCO Complaint Handling Code 5.2' },
  holds: ({ procedure }) => procedure === 'CSC' || procedure === undefined,
  says: ({ procedure }) =>
    procedure === 'ASC'
      ? oneStage
      : 'A corporate complaint has two stages and no Review Panel. Answer it at Stage 2; after that the complainant may go to the Ombudsman.',
};

export const notYetEscalated: Rule = {
  code: 'ERR_ALREADY_ESCALATED',
  cite: councilPolicy.stages,
  holds: ({ stage2 }) => stage2.requestedOn === undefined,
  says: ({ stage2 }) => `Stage 2 began on ${dateInWords(stage2.countsFrom ?? stage2.requestedOn)}. Go on with it there.`,
};

/** C3, K4: the answer says how to go on, and until when. */
export const rightToStage2Stated: Rule = ruleFor(['Stage1ResponseIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: { CSC: 'SI 2006/1738 reg 15', otherwise: 'LGSCO Complaint Handling Code 5.7' },
  field: 'rightToStage2Stated',
  holds: (_, { payload }) => payload.rightToStage2Stated !== false,
  says: () => 'The response must tell the complainant of the right to Stage 2 and until when to ask for it.',
});

export const bothAgreeToEscalate: Rule = ruleFor(['EarlyEscalationAgreed'], {
  code: 'ERR_EARLY_ESCALATION_UNILATERAL',
  cite: { CSC: 'SI 2006/1738 reg 14', otherwise: councilPolicy.stages },
  holds: (_, { payload }) => payload.complainantAgreed && payload.authorityAgreed,
  says: () => 'The complainant and the authority must both agree to skip Stage 1. Record both agreements.',
});

/** `Completed` follows its stage's response at once and is counted once; a second answer after reconsideration is recorded and not counted (A10). */
export const completesStage = (stage: 1 | 2 | 3): Rule =>
  ruleFor(['Completed'], {
    code: 'ERR_STATE',
    cite: councilPolicy.stages,
    holds: ({ completed }, { payload }) => payload.stage === stage && (payload.recount === false || !completed.some((earlier) => earlier.stage === stage)),
    says: () => `Stage ${stage} is completed once, by its response.`,
  });

export const stage2Running: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.investigations,
  holds: ({ stage2 }) => stage2.requestedOn !== undefined && stage2.respondedOn === undefined,
  says: ({ stage2 }) => (stage2.requestedOn === undefined ? 'Stage 2 is not open: escalate the case first.' : `Stage 2 was answered on ${dateInWords(stage2.respondedOn)}.`),
};

/** K6: a second acknowledgement would start the clock again. */
export const stage2NotYetAcknowledged: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: 'LGSCO Complaint Handling Code',
  holds: ({ stage2 }) => stage2.acknowledgedOn === undefined,
  says: ({ stage2 }) => `The Stage 2 request was acknowledged on ${dateInWords(stage2.acknowledgedOn)}. It is acknowledged once.`,
};

export const stage2Answered: Rule = {
  code: 'ERR_STAGE2_OPEN',
  cite: 'SI 2006/1738 reg 18',
  holds: ({ stage2 }) => stage2.respondedOn !== undefined,
  says: () => 'Stage 2 has not been adjudicated. Issue the adjudication first.',
};

export const notYetAnsweredAtStage1: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: { CSC: 'SI 2006/1738 reg 15', otherwise: councilPolicy.stages },
  holds: ({ stage1 }) => stage1.respondedOn === undefined,
  says: ({ stage1 }) => `Stage 1 was answered on ${dateInWords(stage1.respondedOn)}.`,
};
