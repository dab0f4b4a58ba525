import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testServer, type TestServer } from '../../testing/index.js';

let server: TestServer;
beforeAll(async () => {
  server = await testServer('2021-06-16', undefined, { limits: { head: 300, whole: 300, answer: 60_000, rest: 300, look: 50 } });
});
afterAll(() => server.stop());

/** Says the pieces one after the other, each a little later, and gives all that is answered until the server hangs up. */
async function said(...pieces: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answer = '';
  // What is said after the server has hung up breaks the connection.
  socket.on('data', (piece: Buffer) => { answer += piece.toString(); }).on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece);
    await pause(20);
  }
  await closed;
  return answer;
}

const problemIn = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
const request = (host: string, path = '/api/cases', more = ''): string => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nx-demonstration-person: case-worker\r\nconnection: close\r\n${more}\r\n`;

describe('a request that is slow is ended, with a problem and without being carried out:', () => {
  const body = 'POST /api/representations HTTP/1.1\r\nhost: localhost\r\nx-demonstration-person: case-worker\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n';
  const letters = Array.from('{"kind":"COMPLAINT"'.repeat(20));

  it.each([
    ['its head', Array.from('GET / HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\n')],
    ['its body, letter by letter', [body, ...letters]],
    ['its body, which never comes', [body]],
  ])('%s', async (_, pieces) => {
    const answer = await said(...pieces);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\ncontent-type: application\/problem\+json/);
    expect(problemIn(answer)).toMatchObject({ status: 408, code: 'ERR_TOO_SLOW', detail: expect.stringMatching(/\.$/) });
  });

  it('and a connection that rests is closed', async () => {
    expect(await said('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n')).toMatch(/^HTTP\/1\.1 200/);
  });
});

describe('what is no request is told so:', () => {
  it.each([
    ['another language', 'EHLO mail.example\r\n\r\n', 400, 'ERR_UNREADABLE'],
    ['a head of a megabyte', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(1_000_000)}\r\n\r\n`, 431, 'ERR_TOO_LARGE'],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400, 'ERR_UNREADABLE'],
  ])('%s', async (_, sent, status, code) => {
    expect(problemIn(await said(sent))).toMatchObject({ status, code });
  });
});

it('to HEAD nothing follows the head of the answer', async () => {
  expect(await said(`HEAD / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [^]*content-length: 0\r\nconnection: close\r\n\r\n$/);
});

describe('a request is answered under a name of this server alone', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST', '127.0.0.1:80', '[::1]:3000'])('%s', async (host) => {
    expect(await said(request(host))).toMatch(/^HTTP\/1\.1 200/);
  });

  it.each(['evil.example', 'localhost.evil.example', 'evil.example:3000', '127.0.0.1.evil.example', '192.0.2.1', 'localhost@evil.example', ''])('and not as %j', async (host) => {
    const answer = await said(request(host));
    expect(answer).toMatch(/^HTTP\/1\.1 4(?:21|00) /);
    expect(problemIn(answer)).toMatchObject({ code: expect.stringMatching(/^ERR_(?:HOST|UNREADABLE)$/), detail: expect.stringMatching(/nothing was done/) });
    expect(answer).not.toContain('"cases"');
  });

  it('a page is refused as a page, and whether it lives and is ready is told to probes that have an address only', async () => {
    expect(await said(request('evil.example', '/cases', 'cookie: demonstration-person=case-worker\r\n'))).toMatch(/^HTTP\/1\.1 421 [\s\S]*<!DOCTYPE html>[\s\S]*ALLOWED_HOSTS/i);
    for (const path of ['/health', '/ready']) expect(await said(request('10.0.0.7', path))).toMatch(/^HTTP\/1\.1 200/);
  });
});
