import { randomUUID } from 'node:crypto';

const callers = 8;
const headers = { 'Content-Type': 'application/json', 'X-Demonstration-Person': 'case-worker' };

/** Commands a second over HTTP, in which so many callers each receive a complaint, choose its procedure and acknowledge it, again and again. */
export async function commandRate(url: string, seconds: number): Promise<number> {
  const receipt = await receiptOf(url);
  await inTurn(url, receipt, performance.now() + 1000);
  const start = performance.now();
  const done = await Promise.all(Array.from({ length: callers }, () => inTurn(url, receipt, start + seconds * 1000)));
  return done.reduce((sum, count) => sum + count) / ((performance.now() - start) / 1000);
}

async function inTurn(url: string, receipt: object, end: number): Promise<number> {
  let done = 0;
  while (performance.now() < end) {
    const { caseId } = await command(`${url}/api/representations`, receipt);
    await command(`${url}/api/cases/${caseId}/commands/select-procedure`, { procedure: 'CORPORATE', reason: 'It is about a road.' });
    await command(`${url}/api/cases/${caseId}/commands/acknowledge`, { sentOn: today(), method: 'EMAIL' });
    done += 3;
  }
  return done;
}

async function command(to: string, body: object): Promise<{ readonly caseId: string }> {
  const answer = await fetch(to, { method: 'POST', headers: { ...headers, 'Idempotency-Key': randomUUID() }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${to} answered ${answer.status}: ${await answer.text()}`);
  return await answer.json() as { caseId: string };
}

/** A complaint in the words of that build's own description: the names of two fields have changed. */
async function receiptOf(url: string): Promise<object> {
  const names = await (await fetch(`${url}/api/openapi.json`)).text();
  const [service, team] = names.includes('"serviceId"') ? ['serviceId', 'teamId'] : ['service', 'team'];
  return {
    kind: 'COMPLAINT', receivedOn: today(), channel: 'EMAIL', [service]: 'Highways', [team]: 'Street lighting', subject: 'DELAY',
    complainantType: 'RESIDENT', complainantName: 'Asha Patel', summary: 'The light outside the house has been out since the summer.',
  };
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
}
