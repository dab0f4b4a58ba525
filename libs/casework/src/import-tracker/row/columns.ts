/** The columns of a tracker, by what may stand in them. Their order in a file does not matter. */

/** Days on which something happened: never after today (domain rule B1). */
export const factDates = [
  'received_on', 'acknowledged_on', 'rejected_on', 'withdrawn_on', 'stage1_started_on', 'stage1_extended_on', 'stage1_responded_on',
  'stage2_requested_on', 'statement_agreed_on', 'investigator_assigned_on', 'independent_person_assigned_on', 'stage2_extended_on',
  'suspended_on', 'resumed_on', 'report_submitted_on', 'independent_person_report_on', 'stage2_completed_on', 'stage3_requested_on',
  'panel_held_on', 'panel_report_on', 'stage3_completed_on', 'response_on', 'congratulated_on', 'lgsco_received_on', 'lgsco_decided_on',
  'closed_on',
] as const;

/** Days by which something is to happen: these may lie ahead. */
export const planDates = ['stage1_extended_to', 'stage2_extended_to', 'response_due_on'] as const;

const texts = [
  'ref', 'kind', 'procedure', 'service', 'team', 'subject', 'channel', 'complainant_type', 'complainant_name', 'rejection_reason',
  'stage1_outcome', 'investigator', 'independent_person', 'interviews', 'suspension_reason', 'stage2_outcome', 'well_founded',
  'compliment_more_than_thanks', 'compliment_exceptional', 'compliment_external', 'compliment_independent', 'lgsco_ref', 'lgsco_outcome',
] as const;

export const trackerColumns = [...factDates, ...planDates, ...texts] as const;

export type Column = (typeof trackerColumns)[number];
export type DateColumn = (typeof factDates)[number] | (typeof planDates)[number];

/** One row as the file holds it, without the blanks around its cells; empty is ''. */
export type Cells = Readonly<Record<Column, string>>;
