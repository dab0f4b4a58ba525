import type { LondonDate, Suspension } from '@redress/calendar';
import type { CorrectionPayloads } from '../events/correction-events.js';
import type { ComplaintPoint, Recommendation } from '../events/investigation-events.js';
import type { Receipt } from '../events/intake-events.js';
import type { CompletedStage } from '../events/stage-events.js';
import type { Happened } from '../order/happened.js';
import type { EscalationRoute, Kind, LgscoOutcome, MeetingOutcome, NO_RESPONSE, Procedure, RejectionReason } from '../events/vocabulary.js';

/**
 * What a history has established so far: the context of every machine, plain JSON, so that a snapshot can hold it.
 * Absent means "has not happened"; nothing here is computed from a calendar or a policy.
 */
export interface Facts {
  readonly kind?: Kind;
  readonly receipt?: Receipt;
  readonly procedure?: Procedure;
  readonly advocacyOfferedOn?: LondonDate;
  readonly advocateAppointedOn?: LondonDate;
  readonly consentRecordedOn?: LondonDate;
  /** Whoever acted was found unfit to, and nobody's consent has been recorded since. */
  readonly representativeRefused?: boolean;
  /** From then on the case is restricted, whatever its procedure (domain.md 6.2). */
  readonly safeguardingReferredOn?: LondonDate;
  /** Without `decidedOn` the day is not held, and no clock starts from it. */
  /** `countsFrom` is the day of the decision for somebody who needs it, where that day is held: nobody else's Stage 1 hangs on it (3.2.4). */
  readonly sufficientInterest?: { readonly granted: boolean; readonly countsFrom?: LondonDate };
  readonly acknowledgedOn?: LondonDate;
  readonly acceptedOn?: LondonDate;
  readonly stage1: StageOneFacts;
  readonly stage2: StageTwoFacts;
  readonly stage3: StageThreeFacts;
  readonly adult: AdultFacts;
  readonly feedback: FeedbackFacts;
  readonly ombudsman: OmbudsmanFacts;
  readonly interviews: Readonly<Record<string, InterviewFacts>>;
  readonly readings: Readonly<Record<string, ReadingFacts>>;
  readonly meetings: Readonly<Record<string, MeetingFacts>>;
  readonly suspensions: readonly ReviewedSuspension[];
  readonly extensions: readonly Extension[];
  /** The London dates on which a complainant who does not answer was reminded, in the order of entry. */
  readonly remindedOn: readonly LondonDate[];
  /** Later dates asked for and neither granted nor refused, by deadline id. */
  readonly extensionRequests: Readonly<Record<string, { readonly on: LondonDate; readonly to: LondonDate }>>;
  /** The breaches already recorded, by deadline id: a breach is recorded once. */
  readonly breaches: Readonly<Record<string, Breach>>;
  /** Breaches of which the complainant was told, by deadline id, and the London date of the notice. */
  readonly delayNotices: Readonly<Record<string, LondonDate>>;
  /** Due dates of the clocks that have ended, by deadline id, as the events that ended them recorded them. */
  readonly endedClocks: Readonly<Record<string, LondonDate>>;
  /** The London dates of those events, by deadline id. */
  readonly clocksEndedOn: Readonly<Record<string, LondonDate>>;
  /** Corrections by id: asked for, and what became of them (domain.md 2.6). */
  readonly corrections?: Readonly<Record<string, CorrectionFacts>>;
  /** The due date on which a limit is not to be recorded as passed, by deadline id. */
  readonly voidedExpiries?: Readonly<Record<string, LondonDate>>;
  readonly completed: readonly CompletedStage[];
  /** When each type of act was last done: what the order of facts is held to (B4). */
  readonly happened: Happened;
  readonly ended?: { readonly on: LondonDate; readonly as: 'CLOSED' | 'REJECTED' | 'WITHDRAWN'; readonly reason?: RejectionReason | typeof NO_RESPONSE };
}

export type CorrectionFacts = Omit<CorrectionPayloads['CorrectionRequested'], 'correctionId'> & { readonly outcome?: 'MADE' | 'REFUSED' };

/** Looked at again on a London date, where that is held (3.14.2). */
export interface ReviewedSuspension extends Suspension { readonly reviewOn?: LondonDate }

/** A limit passed unmet, and the due date it had then. */
export interface Breach { readonly code: string; readonly dueOn: LondonDate }

export interface Extension { readonly code: string; readonly deadlineId: string; readonly on: LondonDate; readonly from: LondonDate; readonly to: LondonDate }

export interface StageOneFacts {
  readonly startedOn?: LondonDate;
  readonly responderId?: string;
  readonly respondedOn?: LondonDate;
  readonly earlyEscalationAgreedOn?: LondonDate;
}

export interface StageTwoFacts {
  readonly requestedOn?: LondonDate;
  /** The first day of the right to Stage 2, the request where it came later: what the limits run from (C5). */
  readonly countsFrom?: LondonDate;
  readonly route?: EscalationRoute;
  readonly acknowledgedOn?: LondonDate;
  readonly statementDrafts: number;
  readonly firstDraftOn?: LondonDate;
  readonly lastDraftOn?: LondonDate;
  /** Agreed with the complainant or fixed by the authority (C7, C8): either starts the primary clock. */
  readonly statementSettledOn?: LondonDate;
  /** The first time, which meets the limit; settled again before the investigation starts, only the primary clock moves (3.2.3). */
  readonly statementFirstSettledOn?: LondonDate;
  readonly points: readonly ComplaintPoint[];
  readonly investigator?: string;
  readonly investigatorAssignedOn?: LondonDate;
  readonly independentPerson?: string;
  readonly independentPersonAssignedOn?: LondonDate;
  /** Those whose place somebody else has taken: they took part all the same. */
  readonly formerInvestigators: readonly string[];
  readonly formerIndependentPersons: readonly string[];
  readonly investigationStartedOn?: LondonDate;
  readonly reportOn?: LondonDate;
  readonly independentPersonReportOn?: LondonDate;
  /** What the two reports recommend; none where that is not held. */
  readonly recommendations: readonly Recommendation[];
  readonly adjudicatorId?: string;
  readonly respondedOn?: LondonDate;
}

export interface StageThreeFacts {
  readonly requestedOn?: LondonDate;
  readonly panelAppointedOn?: LondonDate;
  readonly panelMemberIds?: readonly string[];
  readonly panelDate?: { readonly on: LondonDate; readonly setOn: LondonDate };
  readonly papersSentOn?: LondonDate;
  readonly panelHeldOn?: LondonDate;
  readonly panelReportOn?: LondonDate;
  readonly recommendations: readonly Recommendation[];
  readonly respondedOn?: LondonDate;
}

export interface AdultFacts {
  readonly planAgreedOn?: LondonDate;
  readonly responsePeriodEndsOn?: LondonDate;
  readonly planAgreedWithComplainant?: boolean;
  /** Deadline ids of the breaches recorded before there was a plan. */
  readonly breachedBeforePlan?: readonly string[];
  readonly responderAssignedOn?: LondonDate;
  /** The first answer, which meets every limit but that of the reconsideration (A10). */
  readonly respondedOn?: LondonDate;
  readonly reconsideredOn?: LondonDate;
  readonly answeredAgainOn?: LondonDate;
  readonly overdueNoticeOn?: LondonDate;
}

export interface FeedbackFacts {
  readonly passedToServiceOn?: LondonDate;
  readonly consideredOn?: LondonDate;
  readonly outcomeSentOn?: LondonDate;
  readonly loggedOn?: LondonDate;
  readonly notLoggedOn?: LondonDate;
  readonly congratulatedOn?: LondonDate;
}

export interface OmbudsmanFacts {
  readonly lgscoReference?: string;
  readonly caseId?: string;
  readonly receivedOn?: LondonDate;
  /** Each with its own clock, in the order in which they came. */
  readonly enquiries: readonly Enquiry[];
  readonly draft?: { readonly receivedOn: LondonDate; readonly commentsDueOn?: LondonDate; readonly commentedOn?: LondonDate };
  readonly decidedOn?: LondonDate;
  readonly outcome?: LgscoOutcome;
  readonly remedies: Readonly<Record<string, RemedyFacts>>;
}

export interface Enquiry {
  readonly enquiryId: string; readonly phase: 'ASSESSMENT' | 'INVESTIGATION'; readonly receivedOn: LondonDate; readonly dueOn?: LondonDate; readonly answeredOn?: LondonDate;
}

export interface RemedyFacts { readonly kind: string; readonly dueOn: LondonDate; readonly answer?: 'ACCEPTED' | 'REFUSED'; readonly doneOn?: LondonDate; readonly overdue?: boolean }

/** One interview; `state` is the value of its own machine (domain 3.9). */
export interface InterviewFacts {
  readonly state: string;
  readonly plannedOn: LondonDate;
  readonly heldOn?: LondonDate;
  readonly rounds: readonly NotesRound[];
  readonly agreement?: 'EXPLICIT' | 'DEEMED';
  readonly deemedOn?: LondonDate;
  readonly settledOn?: LondonDate;
}

export interface NotesRound { readonly sentOn: LondonDate; readonly dueOn: LondonDate; readonly answeredOn?: LondonDate }

/** One reading of the case's files; `state` is the value of its own machine (domain 3.11). */
export interface ReadingFacts {
  readonly state: string;
  readonly askedOn: LondonDate;
  readonly readerId: string;
  /** The assignment from which the days to the first booking are counted. */
  readonly assignedOn?: LondonDate;
  readonly firstBookedOn?: LondonDate;
  /** The day it is booked for. */
  readonly bookedFor?: LondonDate;
}

/** One Conflict Resolution Meeting; `state` is the value of its own machine (domain 3.12). */
export interface MeetingFacts {
  readonly state: string;
  readonly offeredOn: LondonDate;
  readonly answeredOn?: LondonDate;
  readonly lapsedOn?: LondonDate;
  /** The day it is to be held. */
  readonly meetsOn?: LondonDate;
  readonly heldOn?: LondonDate;
  readonly outcome?: MeetingOutcome;
}

export const noFacts: Facts = {
  stage1: {},
  stage2: { statementDrafts: 0, points: [], formerInvestigators: [], formerIndependentPersons: [], recommendations: [] },
  stage3: { recommendations: [] },
  adult: {},
  feedback: {},
  ombudsman: { enquiries: [], remedies: {} },
  interviews: {},
  readings: {},
  meetings: {},
  suspensions: [],
  extensions: [],
  remindedOn: [],
  extensionRequests: {},
  breaches: {},
  delayNotices: {},
  endedClocks: {},
  clocksEndedOn: {},
  completed: [],
  happened: {},
};
