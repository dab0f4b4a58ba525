/**
 * Counted facts only, as the events say them: no calendar and no policy is asked again, so a figure stays what it was when it was recorded.
 * `first_event` is the number, in the whole history, of the event that brought the representation.
 */
export const indicatorsTables = `
CREATE TABLE representations (
  stream_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  procedure text,
  received_on date NOT NULL,
  first_event bigint NOT NULL,
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
  procedure text NOT NULL,
  stage integer NOT NULL,
  single_stage boolean NOT NULL,
  well_founded boolean,
  outcome text,
  completed_on date NOT NULL,
  clock_start date,
  due_on date,
  within boolean,
  due_on_25 date,
  within_25 boolean,
  due_on_ombudsman date,
  within_ombudsman boolean,
  elapsed_net_wd integer,
  elapsed_gross_wd integer,
  elapsed_from_request_wd integer,
  PRIMARY KEY (stream_id, stage)
);
CREATE INDEX ON stage_completions (stage, completed_on);
`;
