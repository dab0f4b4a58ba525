import type { RecordedEvent } from '@redress/event-store';
import { callerOf, complaintOn, loadSample, registerMember, testServer, type TestServer } from '@redress/server/testing';
import { dayAfter, unmarked } from './marks.js';
import { asLine, send, type Answered, type Sent } from './sent.js';
import { wrongWith } from './what-must-hold.js';

const start = '2021-06-18';

/** So many of the newest cases are tried further. */
const mostCases = 40;

const asManager = { 'x-demonstration-person': 'complaints-manager', cookie: 'demonstration-person=complaints-manager' };
const asAuditor = { 'x-demonstration-person': 'auditor' };

/** A server with some of everything in it, that is sent whatever there is to send. */
export class FuzzedHouse {
  readonly #tally = new Map<number, number>();
  #slowest = { ms: 0, line: '' };
  #today = start;

  private constructor(readonly server: TestServer, private cases: readonly string[]) {}

  static async open(): Promise<FuzzedHouse> {
    const server = await testServer(start);
    await loadSample(server.house, 150);
    const cases = await openCases(server);
    await server.house.readModels.catchUp();
    return new FuzzedHouse(server, cases);
  }

  goOn(days: number): void {
    this.#today = dayAfter(this.#today, days);
    this.server.setTime(this.#today);
  }

  /** Sends it, and holds the answer to what must hold of every answer. Throws with the line that sends it again. */
  async sent(marked: Sent): Promise<Answered> {
    const request = this.#unmarked(marked);
    const began = performance.now();
    const before = await this.server.store.head();
    const answer = await send(this.server.url, request);
    this.#count(request, answer, Math.round(performance.now() - began));
    const written = await Array.fromAsync(this.server.store.readAll(before === undefined ? {} : { after: before }));
    const wrong = [...wrongWith(request, answer), ...(isDone(request, answer) ? await this.#unreadable(written) : leftBehind(written))];
    if (wrong.length > 0) throw new Error(`${wrong.join(' ')}\n${asLine(request)}\nanswered ${answer.status}: ${answer.text.slice(0, 1_000)}`);
    return answer;
  }

  /** What was answered how often, and what took longest. */
  summary(): string {
    const tally = [...this.#tally].toSorted().map(([status, times]) => `${times} with ${status}`).join(', ');
    return `Answered ${tally}; until ${this.#today}; at most ${this.#slowest.ms} ms: ${this.#slowest.line.slice(0, 400)}\n`;
  }

  #unmarked({ path, body, ...sent }: Sent): Sent {
    const now = (text: string): string => unmarked(text, this.#today, this.cases);
    return { ...sent, path: now(path), ...(body === undefined ? {} : { body: now(body) }) };
  }

  #count(request: Sent, { status }: Answered, ms: number): void {
    this.#tally.set(status, (this.#tally.get(status) ?? 0) + 1);
    if (ms > this.#slowest.ms) this.#slowest = { ms, line: asLine(request) };
  }

  /** What was accepted can be read afterwards, wherever it is shown. */
  async #unreadable(written: readonly RecordedEvent[]): Promise<readonly string[]> {
    const touched = [...new Set(written.flatMap(({ streamId }) => /^(?:case|lgsco)-(.*)$/.exec(streamId)?.[1] ?? []))];
    this.cases = [...new Set([...touched, ...this.cases])].slice(0, mostCases);
    const own = touched.flatMap((id) => [`/api/cases/${id}`, `/api/cases/${id}/history`, `/cases/${id}`]);
    const wrong: string[] = [];
    for (const path of touched.length === 0 ? [] : [...own, '/api/cases?pageSize=200', '/', '/cases']) {
      const { status, text } = await send(this.server.url, { method: 'GET', path, headers: path.endsWith('/history') ? asAuditor : asManager });
      if (status !== 200) wrong.push(`After it, ${path} is answered with ${status}: ${text.slice(0, 300)}.`);
    }
    return wrong;
  }
}

function isDone({ method }: Sent, { status }: Answered): boolean {
  return method === 'POST' && (status === 201 || status === 303);
}

/** What the reading of a page leaves behind: that somebody was denied it, or saw figures before they were published. */
const ofReading: readonly string[] = ['AccessDenied', 'ReportDraftSeen'];

/** Nothing is written by halves: what is refused leaves behind that it was looked at, and limits that had passed whatever becomes of it. */
function leftBehind(written: readonly RecordedEvent[]): readonly string[] {
  return written.filter(({ type, metadata }) => !ofReading.includes(type) && metadata.actor.role !== 'SYSTEM').map(({ type }) => `It is refused and has written ${type}.`);
}

/** Open cases of each procedure and kind, always the same, and the people who may be assigned to them. Answers their ids. */
async function openCases({ url }: TestServer): Promise<readonly string[]> {
  const manager = callerOf(url, 'complaints-manager');
  const opened: string[] = [];
  const give = async (path: string, body: object): Promise<string> => {
    const key = `0b5a4f0e-54f4-4b0f-9f57-1${String(opened.length).padStart(11, '0')}`;
    const { status, body: { caseId } } = await manager.post(path, body, path.includes('/commands/') ? {} : { 'idempotency-key': key });
    if (status !== 201) throw new Error(`${path} was answered with ${status}.`);
    return String(caseId);
  };
  for (const [id, role] of [['IO-1', 'IO'], ['IP-1', 'IP'], ['PM-1', 'PANEL'], ['PM-2', 'PANEL'], ['PM-3', 'PANEL']] as const) await registerMember(manager, start, id, role);
  for (const procedure of ['CSC', 'CSC', 'CSC', 'ASC', 'ASC', 'CORPORATE', 'CORPORATE', undefined]) {
    const caseId = await give('/api/representations', complaintOn(start));
    if (procedure) await give(`/api/cases/${caseId}/commands/select-procedure`, { procedure, reason: 'As its subject asks' });
    opened.push(caseId);
  }
  for (const kind of ['COMMENT', 'COMPLIMENT']) opened.push(await give('/api/representations', { ...complaintOn(start), kind }));
  opened.push(await give('/api/referrals', { lgscoReference: '21 000 001', receivedOn: start, initiatedBy: 'COMPLAINANT' }));
  const { body } = await manager.get('/api/cases?pageSize=10&status=open');
  return [...opened, ...(body.cases as readonly { readonly reference: string }[]).map(({ reference }) => reference)];
}
