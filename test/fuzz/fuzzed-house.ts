import { callerOf, complaintOn, loadSample, registerMember, testServer, type TestServer } from '@redress/server/testing';
import { send, type Answered, type Sent } from './sent.js';
import { asLine } from './sent.js';
import { datedOn } from './fitting.js';
import { wrongWith } from './what-must-hold.js';

/** A server with some of everything in it, that is sent whatever there is to send. */
export interface FuzzedHouse {
  readonly server: TestServer;
  /** Ids and references of cases, the first of them open. */
  readonly ids: readonly string[];
  /** London date. */
  today(): string;
  goOn(days: number): void;
  /** What was answered how often, and what took longest. */
  summary(): string;
  /** Sends it, with its days as they are today, and holds the answer to what must hold of every answer. Throws with the line that sends it again. */
  sent(request: Sent): Promise<Answered>;
}

const asManager = { 'x-demonstration-person': 'complaints-manager', cookie: 'demonstration-person=complaints-manager' };
const asAuditor = { 'x-demonstration-person': 'auditor' };

export async function fuzzedHouse(start = '2021-06-18'): Promise<FuzzedHouse> {
  let today = start;
  const server = await testServer(start);
  await loadSample(server.house, 150);
  const tally = new Map<number, number>();
  let slowest = { ms: 0, line: '' };
  const ids = [...(await openCases(server, start)), ...(await sampled(server))];
  return {
    server, ids,
    today: () => today,
    summary: () => `${[...tally].toSorted().map(([status, times]) => `${status}: ${times}`).join(', ')}; until ${today}; slowest ${slowest.ms} ms: ${slowest.line}`,
    goOn: (days) => {
      today = datedOn(`@+${days}@`, today);
      server.setTime(today);
    },
    sent: async (request) => {
      const began = performance.now();
      const dated = { ...request, path: datedOn(request.path, today), ...(request.body === undefined ? {} : { body: datedOn(request.body, today) }) };
      const answer = await answered(server, dated);
      const ms = Math.round(performance.now() - began);
      tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
      if (ms > slowest.ms) slowest = { ms, line: asLine(dated).slice(0, 300) };
      return answer;
    },
  };
}

async function answered(server: TestServer, request: Sent): Promise<Answered> {
  const { store } = server.house;
  const before = await store.head();
  const answer = await send(server.url, request);
  const written = await Array.fromAsync(store.readAll(before === undefined ? {} : { after: before }));
  const wrong = [...wrongWith(request, answer), ...(isDone(request, answer) ? [] : leftBehind(written)), ...(isDone(request, answer) ? await unreadable(server, written) : [])];
  if (wrong.length > 0) throw new Error(`${wrong.join(' ')}\n${asLine(request)}\nanswered ${answer.status}: ${answer.text.slice(0, 1_000)}`);
  return answer;
}

type Written = Awaited<ReturnType<TestServer['house']['store']['head']>> extends infer _ ? { readonly streamId: string; readonly type: string; readonly metadata: { readonly commandId: string; readonly actor: { readonly role: string } } } : never;

function isDone({ method }: Sent, { status }: Answered): boolean {
  return method === 'POST' && (status === 201 || status === 303);
}

/** Nothing is written by halves: what is refused leaves behind that it was denied, and limits that had passed whatever becomes of it. */
function leftBehind(written: readonly Written[]): readonly string[] {
  return written.filter(({ type, metadata }) => type !== 'AccessDenied' && metadata.actor.role !== 'SYSTEM').map(({ type }) => `It is refused and has written ${type}.`);
}

/** What was accepted can be read afterwards, wherever it is shown. */
async function unreadable(server: TestServer, written: readonly Written[]): Promise<readonly string[]> {
  const cases = new Set(written.flatMap(({ streamId }) => /^(?:case|lgsco)-(.*)$/.exec(streamId)?.[1] ?? []));
  const pages = [...cases].flatMap((id) => [`/api/cases/${id}`, `/api/cases/${id}/history`, `/cases/${id}`]);
  const wrong: string[] = [];
  for (const path of cases.size === 0 ? [] : [...pages, '/api/cases?pageSize=200', '/', '/cases']) {
    const { status, text } = await send(server.url, { method: 'GET', path, headers: path.endsWith('/history') ? asAuditor : asManager });
    if (status !== 200) wrong.push(`After it, ${path} is answered with ${status}: ${text.slice(0, 300)}.`);
  }
  return wrong;
}

/** One open case of each procedure and kind, and the people who may be assigned to them. */
async function openCases(server: TestServer, today: string): Promise<readonly string[]> {
  const manager = callerOf(server.url, 'complaints-manager');
  await registerMember(manager, today, 'IO-1', 'IO');
  await registerMember(manager, today, 'IP-1', 'IP');
  for (const id of ['PM-1', 'PM-2', 'PM-3']) await registerMember(manager, today, id, 'PANEL');
  const opened: string[] = [];
  for (const [index, procedure] of ['CSC', 'CSC', 'ASC', 'CORPORATE', undefined].entries()) {
    const key = `0b5a4f0e-54f4-4b0f-9f57-1${String(index).padStart(11, '0')}`;
    const { body } = await manager.post('/api/representations', complaintOn(today), { 'idempotency-key': key });
    if (procedure) await manager.post(`/api/cases/${String(body.caseId)}/commands/select-procedure`, { procedure, reason: 'As its subject asks' });
    opened.push(String(body.caseId));
  }
  for (const kind of ['COMMENT', 'COMPLIMENT']) opened.push(String((await manager.post('/api/representations', { ...complaintOn(today), kind })).body.caseId));
  const { body } = await manager.post('/api/referrals', { lgscoReference: '21 000 001', receivedOn: today, initiatedBy: 'COMPLAINANT' });
  await server.house.readModels.catchUp();
  return [...opened, String(body.caseId)];
}

async function sampled({ url }: TestServer): Promise<readonly string[]> {
  const { body } = await callerOf(url, 'complaints-manager').get('/api/cases?pageSize=200&status=open');
  return (body.cases as readonly { readonly reference: string }[]).map(({ reference }) => reference);
}
