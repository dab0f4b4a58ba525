import { noFacts, type Facts } from '../facts/facts.js';
import { stillOpen } from '../rules/intake-rules.js';
import { decided, decidedAtTheDoor, decisionComplete, firstOfItsReference, noRemedyOwed, remedyKnown, remedyOpen, remedyPastDue } from '../rules/ombudsman-rules.js';
import { commentsDueAhead, enquiryDueAhead } from '../rules/planned-days.js';
import { expiry } from './complaint-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const enquiry = to('ENQUIRED', enquiryDueAhead);
const decision = to('DECIDED', decisionComplete);
const answers = { LgscoRecommendationAccepted: to('REMEDY_TRACKING', remedyKnown), LgscoRecommendationRefused: to('REMEDY_TRACKING', remedyKnown) } as const;
const closes = { LgscoReferralClosed: to('CLOSED', noRemedyOwed) } as const;
const underEnquiry = { LgscoEnquiryReceived: enquiry, LgscoEnquiryAnswered: stays(), LgscoDecisionRecorded: decision } as const;

/** One reference to the Local Government and Social Care Ombudsman [LGA 1974; domain.md 3.8]. */
export const lgscoMachine = procedureSetup.createMachine({
  id: 'LGSCO',
  context: noFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { LgscoReferralRecorded: to('NOTIFIED') } },
    NOTIFIED: {
      on: { LgscoReturnedAsPremature: to('PREMATURE_RETURNED'), LgscoEnquiryReceived: enquiry, LgscoDecisionRecorded: to('DECIDED', decisionComplete, decidedAtTheDoor) },
    },
    PREMATURE_RETURNED: { on: { LgscoReferralClosed: to('CLOSED') } },
    // Passed through at once: the letter says which of the two it is.
    ENQUIRED: { always: [{ target: 'ASSESSMENT', guard: ({ context }) => context.ombudsman.enquiries.at(-1)?.phase === 'ASSESSMENT' }, { target: 'INVESTIGATION' }] },
    ASSESSMENT: { on: underEnquiry },
    INVESTIGATION: { on: { ...underEnquiry, LgscoDraftDecisionReceived: to('DRAFT_DECISION', commentsDueAhead) } },
    DRAFT_DECISION: { on: { LgscoDraftCommented: stays(), LgscoDecisionRecorded: decision } },
    DECIDED: { on: { ...answers, ...closes } },
    REMEDY_TRACKING: {
      always: { target: 'COMPLIED', guard: ({ context }) => everyRemedyDone(context) },
      on: {
        ...answers, ...closes,
        LgscoRemedyCompleted: stays(remedyKnown, remedyOpen),
        LgscoRemedyOverdue: to('NOT_COMPLIED', remedyKnown, remedyOpen, remedyPastDue),
      },
    },
    NOT_COMPLIED: { on: { ...closes, LgscoRemedyCompleted: to('REMEDY_TRACKING', remedyKnown, remedyOpen) } },
    COMPLIED: { on: { LgscoReferralClosed: to('CLOSED') } },
    CLOSED: {},
  },
  on: {
    ...expiry,
    LgscoReferralRecorded: refused(firstOfItsReference),
    LgscoDecisionRecorded: refused(stillOpen),
    LgscoRecommendationAccepted: refused(stillOpen, decided),
    LgscoRemedyCompleted: refused(stillOpen, decided),
    LgscoReferralClosed: refused(stillOpen, decided),
  },
});

/** Every recommendation answered and every one accepted carried out; refusing them all is no compliance. */
function everyRemedyDone({ ombudsman }: Facts): boolean {
  const remedies = Object.values(ombudsman.remedies);
  return remedies.some(({ doneOn }) => doneOn !== undefined) && remedies.every(({ answer, doneOn }) => answer === 'REFUSED' || doneOn !== undefined);
}
