import { matterColumns } from './matter-columns.js';

/**
 * One row a history, with the state it has led to: the next batch goes on from there. That state is `json`, not `jsonb`: it comes
 * back with its keys in the order in which they went in, so rows do not depend on where batches end.
 * `first_event` is the number of its first event in the whole history.
 * Every row says what decides who may see it (`matterColumns`), so that no list, count or search has to look for that elsewhere.
 * What depends on today (days remaining, overdue) is no column: it is computed when asked, from dates that are.
 */
export const caseListTables = `
CREATE TABLE histories (
  ${matterColumns},
  stream_id text COLLATE "C" PRIMARY KEY,
  revision integer NOT NULL,
  first_event bigint NOT NULL,
  last_event_on date NOT NULL,
  folded json NOT NULL,
  next_expiry timestamptz
);
CREATE INDEX ON histories (next_expiry) WHERE next_expiry IS NOT NULL;

CREATE TABLE cases (
  ${matterColumns},
  stream_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL UNIQUE,
  reference text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  procedure text,
  service text NOT NULL,
  team text NOT NULL,
  subject text NOT NULL,
  machine text NOT NULL,
  state text NOT NULL,
  stage integer,
  suspended boolean NOT NULL,
  received_on date NOT NULL,
  ended_on date,
  ended_as text,
  investigator text,
  next_due_on date
);
-- One for each order of the list, with who may see the case: those of the pages before are passed over in it, and never looked at.
CREATE INDEX ON cases (received_on, stream_id) INCLUDE (sensitivity, read_under);
CREATE INDEX ON cases (reference, stream_id) INCLUDE (sensitivity, read_under);
CREATE INDEX ON cases (next_due_on, stream_id) INCLUDE (sensitivity, read_under);
CREATE INDEX ON cases (next_due_on DESC NULLS LAST, stream_id DESC) INCLUDE (sensitivity, read_under);

CREATE TABLE referrals (
  ${matterColumns},
  stream_id text COLLATE "C" PRIMARY KEY,
  event_number bigint NOT NULL,
  referral_id text COLLATE "C" NOT NULL UNIQUE,
  lgsco_reference text COLLATE "C" NOT NULL,
  case_id text COLLATE "C",
  state text NOT NULL,
  received_on date NOT NULL,
  decided_on date,
  outcome text
);
CREATE INDEX ON referrals (case_id);

CREATE TABLE deadlines (
  ${matterColumns},
  stream_id text COLLATE "C" NOT NULL,
  deadline_id text COLLATE "C" NOT NULL,
  event_number bigint NOT NULL,
  case_id text COLLATE "C",
  reference text COLLATE "C",
  procedure text,
  service text,
  code text NOT NULL,
  title text NOT NULL,
  cite text NOT NULL,
  start_on date NOT NULL,
  due_on date,
  passes_at timestamptz,
  at_risk_from date,
  met_on date,
  cancelled boolean NOT NULL,
  breach_recorded boolean NOT NULL,
  working_days integer,
  extended_from date,
  owed boolean NOT NULL,
  PRIMARY KEY (stream_id, deadline_id)
);
CREATE INDEX ON deadlines (due_on) WHERE owed;
`;
