import {
  accepted, advocacyOffered, consentHeld, interestDecided, notYetAccepted, notYetAcknowledged, procedureChosen, procedureOpen,
  receivedInTime, rejectionAgreesWithFacts, rejectionSignposts, representativeActs, stillOpen, stillUndecided,
} from '../rules/intake-rules.js';
import { answeredIsClosed, nothingOwed, outcomeOfLastStage, silenceRules, windowPassedOrWord } from '../rules/ending-rules.js';
import { breachNotUndone, clockRunning, clockStopped, reviewWithinTwentyDays, settledNotCovered } from '../rules/suspension-rules.js';
import { formerly, refused, stays, to } from './vocabulary.js';

/** What every complaint shares: decisions at the door, the ways out, the clock beside the procedure (domain.md 3.1, 3.14). */

export const intakeDecisions = {
  ProcedureSelected: stays(procedureOpen),
  AdvocacyOffered: stays(),
  RepresentativeConsentRecorded: stays(),
  RepresentativeRefused: stays(representativeActs),
  RepresentationAccepted: stays(procedureChosen, notYetAccepted, consentHeld, interestDecided, receivedInTime),
} as const;

export const acknowledgement = to('ACKNOWLEDGED', procedureChosen, advocacyOffered);
export const rejection = to('REJECTED', stillUndecided, rejectionAgreesWithFacts, rejectionSignposts);

/** While the stage reached is unanswered: the complainant's own word, or, once it was accepted, that they answer no more (3.14.1, 3.14.2). */
export const unanswered = { ComplaintWithdrawn: to('WITHDRAWN'), CaseClosed: to('CLOSED', nothingOwed, accepted, ...silenceRules) } as const;
export const answered = { ComplaintWithdrawn: formerly('WITHDRAWN', answeredIsClosed) } as const;
export const closure = { CaseClosed: to('CLOSED', ...silenceRules) } as const;
export const closureAsAnswered = { CaseClosed: to('CLOSED', outcomeOfLastStage, ...silenceRules) } as const;
export const closureOutsideWindow = (stage: 2 | 3) => ({ CaseClosed: to('CLOSED', windowPassedOrWord(stage), outcomeOfLastStage, ...silenceRules) }) as const;

/** The interviews and the clock go on beside the procedure; a breach is recorded wherever the case stands. */
export const clockRegion = {
  initial: 'RUNNING',
  states: {
    RUNNING: { on: { ClockSuspended: to('SUSPENDED', stillOpen, accepted, reviewWithinTwentyDays, breachNotUndone, settledNotCovered), ClockResumed: refused(clockStopped) } },
    SUSPENDED: { on: { ClockResumed: to('RUNNING', stillOpen), ClockSuspended: refused(clockRunning) } },
  },
} as const;

/** Why the steps of the intake are refused once it is past. */
export const intakeIsPast = {
  ProcedureSelected: refused(stillOpen, procedureOpen),
  RepresentationAcknowledged: refused(stillOpen, notYetAcknowledged),
  RepresentationAccepted: refused(stillOpen, notYetAccepted),
  RepresentationRejected: refused(stillOpen, stillUndecided),
  ComplaintWithdrawn: refused(stillOpen),
  CaseClosed: refused(stillOpen),
} as const;

/** The ways a complaint ends: terminal, though some may be reopened (domain.md 3.14.1). */
export const ends = { CLOSED: {}, REJECTED: {}, WITHDRAWN: {} } as const;

export const expiry = { DeadlineBreached: stays(stillOpen) } as const;
