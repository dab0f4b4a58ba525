import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';

export function sendProblem(reply: Pick<FastifyReply, 'code'>, problem: Problem): void {
  void reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
