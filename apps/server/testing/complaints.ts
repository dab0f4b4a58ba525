import { callerOf, complaintOn, type Answer } from './api-client.js';
import { registerMember } from './pool-members.js';
import type { TestServer } from './test-server.js';

/** Complaints brought to where a test begins, over HTTP and each wholly on one London date; every step gives the id of the case. */
export interface Complaints {
  /** As the Complaints Manager, unless another demonstration person is named. */
  give(caseId: string, command: string, body: object, person?: string): Promise<Answer>;
  /** The same where a test only wants it done. Throws what it was refused with. */
  done(caseId: string, command: string, body: object, person?: string): Promise<string>;
  received(day: string, procedure: string, more?: object): Promise<string>;
  accepted(day: string, procedure: string): Promise<string>;
  /** The responder is SR-1. */
  inStage1(day: string, procedure: string): Promise<string>;
  answered(day: string, procedure: string): Promise<string>;
  inStage2(day: string, procedure: string): Promise<string>;
  /** One point; the Investigating Officer is IO-1, the Independent Person IP-1. */
  investigated(day: string, procedure: string): Promise<string>;
  reported(day: string, procedure: string): Promise<string>;
  adjudicated(day: string): Promise<string>;
  /** A deadline as the API tells it; of several of a limit the last. */
  deadline(caseId: string, code: string): Promise<DeadlineTold | undefined>;
  events(caseId: string): Promise<readonly EventTold[]>;
}

export type DeadlineTold = Readonly<Record<string, unknown>> & { readonly standing: object };
export interface EventTold { readonly type: string; readonly data: Readonly<Record<string, unknown>> }

export const stage1Response = (day: string) => ({ sentOn: day, outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
export const ioReport = (day: string) => ({
  investigatorId: 'IO-1', draftSharedOn: day, findings: [{ pointId: 'P1', finding: 'UPHELD' }], recommendations: [{ text: 'Apologise' }], noInterviewReason: 'The file says it',
});
export const ipReport = { independentPersonId: 'IP-1', agreesWithInvestigator: true, findings: [], recommendations: [] };
export const decision = (day: string) => ({
  sentOn: day, adjudicatorId: 'AO-1', decisions: [{ pointId: 'P1', finding: 'UPHELD', action: 'Apologise' }], recommendationAnswers: [{ recommendationId: 'IO-R1', followed: true }],
});

export function complaintsOn(server: TestServer): Complaints {
  const members = new Map<string, Promise<void>>();
  const manager = callerOf(server.url, 'complaints-manager');
  const give: Complaints['give'] = (caseId, command, body, person = 'complaints-manager') => callerOf(server.url, person).post(`/api/cases/${caseId}/commands/${command}`, body);

  const done: Complaints['done'] = async (caseId, command, body, person) => {
    const { status, body: answer } = await give(caseId, command, body, person);
    if (status !== 201) throw new Error(`${command} was answered with ${status}: ${String(answer.detail)}`);
    return caseId;
  };

  async function member(day: string, id: string, role: string): Promise<void> {
    members.set(id, members.get(id) ?? registerMember(manager, day, id, role));
    await members.get(id);
  }

  const received: Complaints['received'] = async (day, procedure, more = {}) => {
    server.setTime(day);
    const { body: { caseId } } = await manager.post('/api/representations', { ...complaintOn(day), ...more });
    return done(String(caseId), 'select-procedure', { procedure, reason: 'By its subject' });
  };
  const accepted: Complaints['accepted'] = async (day, procedure) => {
    const caseId = await done(await received(day, procedure), 'acknowledge', { sentOn: day, method: 'EMAIL' });
    return done(caseId, 'accept-representation', {});
  };
  const inStage1: Complaints['inStage1'] = async (day, procedure) => done(await accepted(day, procedure), 'start-stage-1', { responderId: 'SR-1' });
  const answered: Complaints['answered'] = async (day, procedure) => done(await inStage1(day, procedure), 'issue-stage-1-response', stage1Response(day));
  const inStage2: Complaints['inStage2'] = async (day, procedure) => done(await answered(day, procedure), 'escalate-to-stage-2', { requestedOn: day, requestForm: 'WRITTEN' });
  const investigated: Complaints['investigated'] = async (day, procedure) => {
    const caseId = await inStage2(day, procedure);
    await member(day, 'IO-1', 'IO');
    await member(day, 'IP-1', 'IP');
    await done(caseId, 'record-statement-draft', { sentOn: day, points: [{ text: 'The delay' }] });
    await done(caseId, 'agree-statement', { agreedOn: day, points: [{ text: 'The delay' }] });
    if (procedure === 'CSC') await done(caseId, 'assign-independent-person', { poolMemberId: 'IP-1' });
    return done(caseId, 'assign-investigator', { poolMemberId: 'IO-1' });
  };
  const reported: Complaints['reported'] = async (day, procedure) => {
    const caseId = await done(await investigated(day, procedure), 'submit-report', ioReport(day), 'investigating-officer');
    return procedure === 'CSC' ? done(caseId, 'submit-ip-report', ipReport, 'independent-person') : caseId;
  };
  const adjudicated: Complaints['adjudicated'] = async (day) => done(await reported(day, 'CSC'), 'issue-adjudication', { ...decision(day), rightToStage3Stated: true }, 'adjudicating-officer');
  const deadline: Complaints['deadline'] = async (caseId, code) =>
    ((await manager.get(`/api/cases/${caseId}`)).body.deadlines as readonly DeadlineTold[]).findLast((each) => each.code === code);
  const events: Complaints['events'] = async (caseId) => (await manager.get(`/api/cases/${caseId}/history`)).body.events as readonly EventTold[];

  return { give, done, received, accepted, inStage1, answered, inStage2, investigated, reported, adjudicated, deadline, events };
}
