import type { Socket } from 'node:net';
import { problem, type Problem } from '../problems/problem.js';

const tooSlow = problem(408, 'ERR_TOO_SLOW', 'The request did not come to its end in time, so nothing was done. Send it again over a better line.');
const tooManyHeaders = problem(431, 'ERR_TOO_LARGE', 'The head of the request is too large, so nothing was done: shorten the address or the headers.');
const notHttp = problem(400, 'ERR_UNREADABLE', 'This is no request that can be read, so nothing was done.');

/** By Node's codes. */
const told = new Map<string, Problem>([
  ['ERR_HTTP_REQUEST_TIMEOUT', tooSlow],
  ['HPE_HEADER_OVERFLOW', tooManyHeaders],
]);

/** What is answered where no request came to be, before there is a route or a reply: the last words on the connection. */
export function connectionFailed({ code, rawPacket }: { readonly code?: string; readonly rawPacket?: unknown }, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const answer = told.get(code ?? '') ?? notHttp;
  // To HEAD a body would be the beginning of another answer.
  const body = Buffer.isBuffer(rawPacket) && rawPacket.toString('latin1', 0, 5) === 'HEAD ' ? '' : JSON.stringify(answer);
  const head = [`HTTP/1.1 ${answer.status} ${answer.title}`, 'content-type: application/problem+json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
