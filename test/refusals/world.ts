import { callerOf, complaintOn, complaintsOn, readerOf, registerMember, type Answer, type Complaints, type TestServer } from '@redress/server/testing';

/** A server on PostgreSQL, and cases on it brought to where something is refused. */
export interface World extends Complaints {
  /** The clock stands at noon of that London day. */
  on(day: string): void;
  post(path: string, body: object, person?: string): Promise<Answer>;
  /** What somebody brings, and the procedure that is chosen for it; the complainant is a parent unless told. */
  brought(day: string, body: object, procedure?: string): Promise<string>;
  /** Somebody inducted, by their roles and what else is said when they are registered. */
  member(day: string, id: string, ...rolesAndMore: readonly (string | object)[]): Promise<void>;
  /** An interview planned, and brought along its steps up to the one named, each on that day. */
  interview(caseId: string, day: string, upTo?: string): Promise<string>;
  referral(day: string): Promise<string>;
  /** The figures of a quarter, such as 2019-20-q4, published on that day. */
  published(quarter: string, day: string): Promise<void>;
}

const steps = (day: string): readonly (readonly [command: string, body: object])[] => [
  ['schedule-interview', { scheduledFor: day }], ['record-interview-held', { heldOn: day, independentPersonAttended: true }], ['draft-notes', {}],
  ['send-notes', { sentOn: day, recipient: 'INTERVIEWEE' }], ['challenge-notes', { challengedOn: day, changes: 'I said more' }], ['revise-notes', {}],
];

export function worldOn(server: TestServer): World {
  const complaints = complaintsOn(server);
  const post: World['post'] = (path, body, person = 'complaints-manager') => callerOf(server.url, person).post(path, body);
  let references = 0;
  return {
    ...complaints, post,
    on: (day) => server.setTime(day),
    brought: async (day, body, procedure) => {
      server.setTime(day);
      const caseId = String((await post('/api/representations', { ...complaintOn(day), ...body })).body.caseId);
      return procedure === undefined ? caseId : complaints.done(caseId, 'select-procedure', { procedure, reason: 'By its subject' });
    },
    member: async (day, id, ...rolesAndMore) => {
      server.setTime(day);
      await registerMember(callerOf(server.url, 'complaints-manager'), day, id, ...rolesAndMore);
    },
    published: async (quarter, day) => {
      server.setTime(day);
      await server.house.readModels.catchUp();
      const { status } = await readerOf(server.url, 'complaints-manager').post(`/publications/${quarter}`, {});
      if (status !== 303) throw new Error(`Publishing ${quarter} was answered with ${status}.`);
    },
    interview: async (caseId, day, upTo) => {
      await complaints.done(caseId, 'plan-interview', { interviewee: 'The manager', consentRecorded: true });
      const interviewId = String((await complaints.events(caseId)).findLast(({ type }) => type === 'InterviewPlanned')?.data.interviewId);
      const last = steps(day).findIndex(([command]) => command === upTo);
      for (const [command, body] of steps(day).slice(0, last + 1)) await complaints.done(caseId, command, { interviewId, ...body });
      return interviewId;
    },
    referral: async (day) => {
      server.setTime(day);
      references += 1;
      return String((await post('/api/referrals', { lgscoReference: `21 ${String(references).padStart(6, '0')}`, receivedOn: day, initiatedBy: 'COMPLAINANT' })).body.caseId);
    },
  };
}
