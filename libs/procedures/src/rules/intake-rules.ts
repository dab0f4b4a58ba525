import { dateInWords, lastDayOfMonths, type LondonDate } from '@redress/calendar';
import { NOT_HELD, procedures } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { councilPolicy } from '../policy/council-policy.js';
import { oneOf } from '../wording/in-a-list.js';
import { choiceWithinSentence } from '../wording/names.js';
import { ruleFor, type Rule } from './rule.js';

const children: readonly string[] = ['CHILD', 'CARE_LEAVER'];

export const procedureChosen: Rule = {
  code: 'ERR_PROCEDURE_MISSING',
  cite: councilPolicy.intake,
  holds: ({ kind, procedure }) => kind !== 'COMPLAINT' || procedure !== undefined,
  says: () => `No procedure has been chosen. Choose ${oneOf(procedures.map(choiceWithinSentence))} first.`,
};

export const notYetAcknowledged: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.intake,
  holds: ({ acknowledgedOn }) => acknowledgedOn === undefined,
  says: ({ acknowledgedOn }) => `It was acknowledged on ${dateInWords(acknowledgedOn)}. It is acknowledged once.`,
};

export const advocacyOffered: Rule = {
  code: 'ERR_ADVOCACY_NOT_OFFERED',
  cite: { CSC: 'SI 2006/1738 reg 11; Children Act 1989 s.26A', otherwise: councilPolicy.intake },
  holds: ({ receipt, advocacyOfferedOn }) => !children.includes(receipt?.complainantType ?? '') || advocacyOfferedOn !== undefined,
  says: () => 'The complainant is a child or young person and no advocate has been offered. Offer advocacy first.',
};

/** 3.1 row 5: whoever answers has been asked. */
export const advocacyOfferMade: Rule = {
  code: 'ERR_ADVOCACY_NOT_OFFERED',
  cite: { CSC: 'SI 2006/1738 reg 11; Children Act 1989 s.26A', otherwise: councilPolicy.intake },
  holds: ({ advocacyOfferedOn }) => advocacyOfferedOn !== undefined,
  says: () => 'No advocate has been offered. Record the offer first, while the complaint is at the door.',
};

export const noAdvocateYet: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.intake,
  holds: ({ advocateAppointedOn }) => advocateAppointedOn === undefined,
  says: ({ advocateAppointedOn }) => `An advocate was appointed on ${dateInWords(advocateAppointedOn)}. Add a note if the person no longer wants one.`,
};

export const consentHeld: Rule = {
  code: 'ERR_CONSENT_MISSING',
  cite: { ASC: 'SI 2009/309 reg 5', otherwise: councilPolicy.intake },
  holds: ({ receipt, consentRecordedOn, representativeRefused }) => receipt?.complainantType !== 'REPRESENTATIVE' || (consentRecordedOn !== undefined && representativeRefused !== true),
  says: ({ representativeRefused }) => (representativeRefused === true
    ? 'The representative was refused. Record consent or another lawful basis for somebody else who acts, or reject it for want of consent.'
    : 'A representative acts for another and no consent or other lawful basis is recorded. Record it first.'),
};

/** 3.1 row 4 */
export const representativeActs: Rule = {
  code: 'ERR_STATE',
  cite: { ASC: 'SI 2009/309 reg 5', otherwise: councilPolicy.intake },
  holds: ({ receipt }) => receipt?.complainantType === 'REPRESENTATIVE',
  says: () => 'Nobody acts for another in this complaint, so there is no representative to refuse.',
};

/** 3.1 row 6: of the children's procedure alone. */
export const interestDecided: Rule = {
  code: 'ERR_INTEREST_UNDECIDED',
  cite: { CSC: 'SI 2006/1738 reg 12', otherwise: councilPolicy.intake },
  holds: ({ procedure, receipt, sufficientInterest }) => procedure !== 'CSC' || receipt?.complainantType !== 'OTHER_PERSON' || sufficientInterest?.granted === true,
  says: () => 'The complainant is an "other person": decide whether they have sufficient interest first.',
};

export const interestNeeded: Rule = {
  code: 'ERR_STATE',
  cite: 'SI 2006/1738 reg 12',
  holds: ({ receipt }) => receipt?.complainantType === 'OTHER_PERSON' || receipt?.complainantType === NOT_HELD,
  says: () => 'This complainant may complain in their own right: sufficient interest is decided only for another person than those whom the regulations name.',
};

export const interestUndecided: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: 'SI 2006/1738 reg 12',
  holds: ({ sufficientInterest }) => sufficientInterest === undefined,
  says: () => 'Sufficient interest was decided already, and is decided once.',
};

/** Who is turned away learns where else to turn (3.1 row 8). */
export const rejectionSignposts: Rule = ruleFor(['RepresentationRejected'], {
  code: 'ERR_REJECTION_INCOMPLETE',
  cite: 'LGSCO Complaint Handling Code 5.7',
  field: 'lgscoRightStated',
  holds: (_, { payload }) => payload.lgscoRightStated !== false,
  says: () => 'The rejection must tell the person of the right to go to the Ombudsman.',
});

/** 3.1.2 Time: within 12 months of the day the grounds arose or became known (T7), unless waived. */
export const receivedInTime: Rule = ruleFor(['RepresentationAccepted'], {
  code: 'ERR_OUT_OF_TIME',
  cite: { CSC: 'SI 2006/1738 reg 9', ASC: 'SI 2009/309 reg 12', otherwise: councilPolicy.intake },
  field: 'timeLimitWaiver',
  holds: (facts, { payload }, law) => payload.timeLimitWaiver !== undefined || !outOfTime(facts, law),
  says: (facts, _, law) => `It was received after ${dateInWords(lastDayInTime(facts, law))}, the last day of the 12 months. Record the waiver and its reasons.`,
});

/** Refusing for lateness must agree with the dates held, and as decided already with a case that decided it (section 9 row 15); an import keeps what the tracker holds. */
export const rejectionAgreesWithFacts: Rule = ruleFor(['RepresentationRejected'], {
  code: 'ERR_REASON_CONTRADICTS_FACTS',
  cite: { CSC: 'SI 2006/1738 reg 9', ASC: 'SI 2009/309 reg 12', otherwise: councilPolicy.intake },
  field: 'reason',
  holds: (facts, { payload: { reason, decidedInCase, explanation } }, law) => {
    if (reason === 'ALREADY_DECIDED') return decidedInCase !== undefined || explanation === NOT_HELD;
    return reason !== 'OUT_OF_TIME' || facts.receipt?.groundsAroseOn === undefined || outOfTime(facts, law);
  },
  says: (facts, { payload }, law) =>
    payload.reason === 'ALREADY_DECIDED'
      ? 'No case is named in which the same matter was decided through all stages. Name it, or choose the reason that applies.'
      : `It was received in time: the 12 months ended on ${dateInWords(lastDayInTime(facts, law))}. Choose the reason that applies.`,
});

export const notYetAccepted: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.intake,
  holds: ({ acceptedOn }) => acceptedOn === undefined,
  says: ({ acceptedOn }) => `It was accepted on ${dateInWords(acceptedOn)}.`,
};

/** 3.1 row 2 */
export const procedureOpen: Rule = {
  code: 'ERR_MOVE_NOT_ALLOWED',
  cite: councilPolicy.intake,
  holds: ({ acceptedOn }) => acceptedOn === undefined,
  says: ({ acceptedOn }) =>
    `It was accepted on ${dateInWords(acceptedOn)} and stays in its procedure. To move it to another afterwards takes a decision of the Complaints Manager with its legal reason, which cannot be recorded here yet.`,
};

export const accepted: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.intake,
  holds: ({ acceptedOn }) => acceptedOn !== undefined,
  says: () => 'The representation has not been accepted. Accept it first.',
};

/** Once accepted, a complaint is answered or withdrawn, not refused. */
export const stillUndecided: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.intake,
  holds: ({ acceptedOn }) => acceptedOn === undefined,
  says: ({ acceptedOn }) => `It was accepted on ${dateInWords(acceptedOn)} and can no longer be rejected.`,
};

export const stillOpen: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.endings,
  holds: ({ ended }) => ended === undefined,
  says: ({ ended }) => `The case has been ${ended?.as.toLowerCase()} since ${dateInWords(ended?.on)}. Reopen it first.`,
};

function lastDayInTime({ receipt }: Facts, law: Law): LondonDate | undefined {
  if (receipt?.groundsAroseOn === undefined) return undefined;
  return lastDayOfMonths(receipt.groundsAroseOn, law.policyOn(receipt.receivedOn).eligibilityMonths, 'AFTER');
}

function outOfTime(facts: Facts, law: Law): boolean {
  const lastDay = lastDayInTime(facts, law);
  return lastDay !== undefined && facts.receipt !== undefined && facts.receipt.receivedOn > lastDay;
}
