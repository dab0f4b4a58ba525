/**
 * Counted facts only, as the events say them: no calendar and no policy is asked again, so a figure stays what it was when it was recorded.
 * `event_number` is the number, in the whole history, of the event that brought the row; whether something was in time is no column:
 * the indicators' formulas say it of the dates.
 */
export const indicatorsTables = `
CREATE TABLE representations (
  stream_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  kind text NOT NULL,
  procedure text,
  service text NOT NULL,
  received_on date NOT NULL,
  stage_2_requested_on date,
  accepted boolean NOT NULL,
  rejected boolean NOT NULL,
  logged boolean NOT NULL,
  counted boolean NOT NULL
);
CREATE INDEX ON representations (received_on) WHERE counted;

CREATE TABLE stage_completions (
  stream_id text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  procedure text NOT NULL,
  service text NOT NULL,
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
  requested_on date,
  due_on_ombudsman date,
  limit_wd_ombudsman integer,
  elapsed_net_wd integer,
  elapsed_gross_wd integer,
  elapsed_from_request_wd integer,
  PRIMARY KEY (stream_id, event_number)
);
CREATE INDEX ON stage_completions (procedure, stage, completed_on);
`;
