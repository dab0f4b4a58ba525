const ofCase = { caseId: 'case_id', reference: 'reference', procedure: 'procedure', service: 'service' } as const;

/** What can be counted, and field by field the column that says it. */
export const factSources = {
  /** Comments, compliments and complaints. */
  representations: {
    table: 'representations',
    columns: { ...ofCase, kind: 'kind', subject: 'subject', receivedOn: 'received_on', endedOn: 'ended_on', endedAs: 'ended_as', counted: 'counted' },
  },
  /** Stages that were completed. */
  stageCompletions: {
    table: 'stage_completions',
    columns: {
      ...ofCase, subject: 'subject', receivedOn: 'received_on', stage: 'stage', completedOn: 'completed_on', outcome: 'outcome', wellFounded: 'well_founded',
      clockStart: 'clock_start', dueOn: 'due_on', limitWd: 'limit_wd', dueOn25: 'due_on_25', limitWd25: 'limit_wd_25',
      dueOnOmbudsman: 'due_on_ombudsman', limitWdOmbudsman: 'limit_wd_ombudsman',
      elapsedNetWd: 'elapsed_net_wd', elapsedGrossWd: 'elapsed_gross_wd', elapsedFromRequestWd: 'elapsed_from_request_wd',
      requestedOn: 'requested_on', statementOn: 'statement_on', investigatorOn: 'investigator_on', independentPersonOn: 'independent_person_on',
      interviewsSettledOn: 'interviews_settled_on', reportOn: 'report_on', independentReportOn: 'independent_report_on',
    },
  },
  /** Interview notes, each time they were sent. */
  notesRounds: {
    table: 'notes_rounds',
    columns: {
      caseId: 'case_id', reference: 'reference', procedure: 'procedure', interviewId: 'interview_id', round: 'round', sentOn: 'sent_on', dueOn: 'due_on',
      settledOn: 'settled_on', settledAs: 'settled_as',
    },
  },
  /** Time limits of cases and of Ombudsman referrals, each clock by itself, with the date they stood at, extended or not. */
  limits: {
    table: 'deadlines',
    columns: { ...ofCase, code: 'code', startOn: 'start_on', dueOn: 'due_on', metOn: 'met_on', limitWd: 'working_days', extendedFrom: 'extended_from' },
  },
  /** References to the Ombudsman. */
  referrals: {
    table: 'referrals',
    columns: { caseId: 'case_id', reference: 'lgsco_reference', receivedOn: 'received_on', decidedOn: 'decided_on', outcome: 'outcome' },
  },
} as const;

export type FactSource = keyof typeof factSources;
export type FieldOf<S extends FactSource> = keyof (typeof factSources)[S]['columns'];
export type FactField = { [S in FactSource]: FieldOf<S> }[FactSource];
