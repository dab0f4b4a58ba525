import { matterColumns } from '../case-list/matter-columns.js';

/**
 * What the indicators count, one table for each kind of thing that is counted: rows of the same read model as the list of cases, made of
 * the same folded history, so that a figure, the list behind it and what is due are of one moment.
 * Counted facts are what the events say. Whether something was in time is no column: the indicators' formulas say it of the dates.
 * `event_number` is the number, in the whole history, of the first event of the case.
 */
export const factTables = `
CREATE TABLE representations (
  ${matterColumns},
  stream_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  kind text NOT NULL,
  procedure text,
  service text NOT NULL,
  subject text NOT NULL,
  received_on date NOT NULL,
  ended_on date,
  ended_as text,
  counted boolean NOT NULL
);
CREATE INDEX ON representations (kind, received_on) WHERE counted;
CREATE INDEX ON representations (ended_as, ended_on);

CREATE TABLE stage_completions (
  ${matterColumns},
  stream_id text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  procedure text NOT NULL,
  service text NOT NULL,
  subject text NOT NULL,
  received_on date NOT NULL,
  stage integer NOT NULL,
  completed_on date NOT NULL,
  outcome text,
  well_founded boolean,
  clock_start date,
  due_on date,
  limit_wd integer,
  due_on_25 date,
  limit_wd_25 integer,
  due_on_ombudsman date,
  limit_wd_ombudsman integer,
  elapsed_net_wd integer,
  elapsed_gross_wd integer,
  elapsed_from_request_wd integer,
  requested_on date,
  statement_on date,
  investigator_on date,
  independent_person_on date,
  interviews_settled_on date,
  report_on date,
  independent_report_on date,
  PRIMARY KEY (stream_id, stage)
);
CREATE INDEX ON stage_completions (procedure, stage, completed_on);

CREATE TABLE notes_rounds (
  ${matterColumns},
  stream_id text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  procedure text NOT NULL,
  interview_id text COLLATE "C" NOT NULL,
  round integer NOT NULL,
  sent_on date NOT NULL,
  due_on date NOT NULL,
  settled_on date,
  settled_as text,
  PRIMARY KEY (stream_id, interview_id, round)
);
CREATE INDEX ON notes_rounds (settled_on);

CREATE INDEX ON deadlines (code, met_on);
CREATE INDEX ON referrals (received_on);
CREATE INDEX ON referrals (decided_on);
`;
