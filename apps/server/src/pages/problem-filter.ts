import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFace } from './page-face.js';
import { SeeOther } from './page.js';
import { NobodyChosen } from '../people/acting-person.js';
import { problemPage } from './problem-page.js';
import { problemOf } from '../problems/problem-of.js';
import { RequestRefused } from '../problems/problem.js';
import { logUnexpected } from '../problems/log-unexpected.js';
import { sendProblem } from '../problems/send-problem.js';

/** Programs get a problem document, people a page; both say the same. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly face: PageFace) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    if (error instanceof NobodyChosen) {
      goTo(reply, choosing(request));
      return;
    }
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) logUnexpected(request.log, error, problem);
    if (error instanceof RequestRefused) void reply.headers(error.headers);
    if (problem.status === 503) void reply.header('retry-after', '1');
    if (isForPrograms(request)) sendProblem(reply, problem);
    else await reply.send(await this.face.show(problemPage(problem), request, reply));
  }
}

function isForPrograms({ url }: FastifyRequest): boolean {
  return /^\/(?:api|health|ready)(?:[/?]|$)/.test(url);
}

function choosing({ method, url }: FastifyRequest): SeeOther {
  return new SeeOther(method === 'GET' ? `/people?next=${encodeURIComponent(url)}` : '/people');
}

function goTo(reply: FastifyReply, { location }: SeeOther): void {
  void reply.code(303).header('location', location).send('');
}
