/**
 * Outcomes that no history can show through the command path, and why. An outcome stands here only as long as none is found: the
 * coverage test fails when one of these is walked after all.
 */
const never: readonly (readonly [name: RegExp, why: string])[] = [
  [/: (CorrectionRequested|RecordCorrected|CorrectionRefused) /, 'the model keeps no record that could be corrected: corrections.spec.ts of casework walks these'],
  [/: DeadlineBreached is refused by rule 1/, 'the limits of a history that has ended do not lapse'],
  [/^(CSC|ASC|CORPORATE) .*rule 1, ERR_PROCEDURE_MISSING/, 'a complaint comes into a procedure by its being chosen'],
  [/^(ASC|CORPORATE) in \w+: RepresentationAccepted is refused by rule 4/, 'sufficient interest is asked for in the children\'s procedure alone'],
  [/^INTAKE anywhere else: RepresentationRejected is refused by rule 2/, 'nothing is accepted before a procedure is chosen'],
  [/^INTAKE anywhere else: .* for no rule's reason/, 'the only open state at the door takes the event or a rule refuses it; before the door there is no case'],
  [/^(CSC|ASC|CORPORATE|COMMENT) anywhere else: Representation\w+ is refused, for no rule's reason/, 'open and not yet acknowledged, accepted or decided is a state that takes it'],
  [/^(CSC|ASC|CORPORATE) anywhere else: (ComplaintWithdrawn|ProcedureSelected|CaseClosed) is refused, for no rule's reason/, 'every open state takes it or says why not'],
  [/^(COMMENT|COMPLIMENT) in \w+: CaseClosed is refused by rule .*stopping the clock/, 'nobody is reminded of a comment or a compliment'],
  [/ in (S[123]_(?!RESPONDED)|PLAN_AGREED|INVESTIGATING)\w*: CaseClosed is refused by rule 2, /, 'accepted at the door'],
  [/ in (S[123]_)?RESPONDED: ComplaintWithdrawn is refused, for no rule's reason/, 'the rule always speaks'],
  [/ in S1_RESPONDED: DeadlineExtended is refused by rule [48]/, 'no suspension stops the window, and it has no cap'],
  [/^ASC anywhere else: (Stage|Escalated|Statement|IndependentPerson|Investigation|Adjudication|Panel|Authority)\w+ is refused, for no rule's reason/, 'an adult social care complaint has one stage: the rule always speaks'],
  [/^CORPORATE anywhere else: (Stage3|Panel|Authority)\w+ is refused, for no rule's reason/, 'a corporate complaint has two stages: the rule always speaks'],
  [/anywhere else: (InvestigatorAssigned|IndependentPersonAssigned|InvestigatorReplaced|IndependentPersonReplaced|InterviewPlanned|FileReadingRequested|CrmOffered|StatementDrafted|StatementOfComplaintAgreed|Stage2ResponseIssued|AdjudicationIssued|Stage3Requested) is refused, for no rule's reason/, 'where its rules have nothing to say, the event is taken'],
  [/^LGSCO anywhere else: LgscoReferralClosed is refused, for no rule's reason/, 'every decided referral may be closed'],
  [/^POOL_MEMBER .*: Assignment(Accepted|Declined|Ended|Offered) /, 'an assignment is recorded together with a case, and an offer is of one: told in assignments.spec.ts'],
  [/^POOL_MEMBER in \w+: PoolMemberRetired is refused by rule 1/, 'nobody in the model is assigned'],
  [/^(LGSCO|POOL_MEMBER) anywhere else: (LgscoReferralRecorded|PoolApplicantRegistered) is refused/, 'what opens a history is given to no history; the same reference twice is told from the store'],
  [/ in (RUNNING|SUSPENDED): Clock\w+ is refused, for no rule's reason/, 'the clock runs or stands'],
  [/^ASC in RUNNING: ClockSuspended is refused by rule [45]/, 'a suspension pauses no adult social care limit'],
  [/^ASC in \w+: DeadlineExtended is refused by rule 4/, 'no adult social care limit stands still'],
  [/^ASC in \w+: DeadlineExtended is refused by rule 8/, 'an adult social care date has no cap'],
  [/^ASC anywhere else: ExtensionRequested is refused by rule 6/, 'no adult social care limit stands still'],
  [/^ASC anywhere else: ExtensionRequested is refused by rule 10/, 'an adult social care date has no cap'],
  [/^ASC in PLAN_AGREED: DeadlineExtended is refused by rule 3/, 'both limits are owed until the response'],
  [/ in S1_\w+: EscalatedToStage2 is refused by rule 1/, 'Stage 1 is left by escalating'],
  [/ in S1_RESPONDED: EscalatedToStage2 is refused by rule 2/, 'answered, there is a right to Stage 2'],
  [/ in S1_\w+: EscalatedToStage2 is refused by rule 4/, 'the command counts from the first day of the right'],
  [/: Completed is refused by rule 1/, 'a stage has one response that counts, and a second one says that it does not'],
  [/^ASC in PLAN_AGREED: InvestigatorAssigned is refused by rule 1/, 'assigning leaves the state'],
  [/^CORPORATE in S2_SETUP: InvestigatorAssigned is refused by rule 1/, 'assigning leaves the state'],
  [/^CORPORATE in S2_SETUP: (IndependentPersonAssigned) is refused by rule 1/, 'with an investigator the setup is over'],
  [/^CORPORATE in S2_INVESTIGATING: InvestigationReportSubmitted is refused by rule 1/, 'the report leaves the state'],
  [/ in S2_(INVESTIGATING|REPORTED): InvestigatorReplaced is refused by rule 1/, 'an investigation has its investigator'],
  [/^CSC in S2_(INVESTIGATING|REPORTED): IndependentPersonReplaced is refused by rule 1/, 'a children\'s investigation has its Independent Person'],
  [/^CORPORATE in S2_SETUP: InvestigatorReplaced is (taken|refused by rule [234])/, 'with an investigator the setup is over'],
  [/^CORPORATE in S2_SETUP: IndependentPersonReplaced is refused by rule 3/, 'with an investigator the setup is over'],
  [/ in S2_\w+: InterviewPlanned is refused by rule 1/, 'every interview planned gets an id of its own'],
  [/: CrmLapsed is refused by rule 1/, 'the limits of a history that has ended do not lapse'],
  [/ in S1_\w+: CrmOffered is refused by rule 4/, 'every meeting offered gets an id of its own'],
  [/ in S2_\w+: FileReadingRequested is refused by rule 3/, 'every reading asked for gets an id of its own'],
  [/^CORPORATE in S2_\w+: (InterviewPlanned|LateInterviewCommentRecorded) is refused by rule 2/, 'the report leaves the state'],
  [/^CSC in S2_SETUP: (InterviewPlanned|LateInterviewCommentRecorded) is refused by rule 2/, 'nobody reports before the investigation has started'],
  [/^CORPORATE in S2_SETUP: Statement\w+ is refused by rule 1/, 'what is agreed may be amended until the investigation starts'],
  [/^COMPLIMENT in RECEIVED: ComplimentNotLogged is refused by rule 1/, 'the command answers the four criteria and proposes what follows from them'],
];

/** Why the outcome cannot be, or undefined when it can. */
export function unreachable(name: string): string | undefined {
  return never.find(([pattern]) => pattern.test(name))?.[1];
}
