/** The tables of counted facts, and field by field the column that says it. Every row belongs to a case and has `event_number`. */
export const factSources = {
  representations: {
    table: 'indicators.representations',
    columns: {
      caseId: 'case_id', reference: 'reference', kind: 'kind', procedure: 'procedure', service: 'service', receivedOn: 'received_on', counted: 'counted', rejected: 'rejected',
    },
  },
  stageCompletions: {
    table: 'indicators.stage_completions',
    columns: {
      caseId: 'case_id', reference: 'reference', procedure: 'procedure', service: 'service', receivedOn: 'received_on', stage: 'stage', completedOn: 'completed_on',
      outcome: 'outcome', wellFounded: 'well_founded', clockStart: 'clock_start', dueOn: 'due_on', limitWd: 'limit_wd', dueOn25: 'due_on_25', limitWd25: 'limit_wd_25',
      requestedOn: 'requested_on', dueOnOmbudsman: 'due_on_ombudsman', limitWdOmbudsman: 'limit_wd_ombudsman',
      elapsedNetWd: 'elapsed_net_wd', elapsedGrossWd: 'elapsed_gross_wd', elapsedFromRequestWd: 'elapsed_from_request_wd',
    },
  },
} as const;

export type FactSource = keyof typeof factSources;
export type FieldOf<S extends FactSource> = keyof (typeof factSources)[S]['columns'];
export type FactField = { [S in FactSource]: FieldOf<S> }[FactSource];
