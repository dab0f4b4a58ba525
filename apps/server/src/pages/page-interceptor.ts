import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { switchMap, type Observable } from 'rxjs';
import { setCookie } from '../people/cookies.js';
import { PageFace } from './page-face.js';
import { Page, SeeOther } from './page.js';

/** Controllers of pages return what to show or where to go; this does it. Anything else is sent as it is. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly face: PageFace) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(switchMap(async (result) => this.answer(result, request, reply)));
  }

  private async answer(result: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (result instanceof Page) return this.face.show(result, request, reply);
    if (!(result instanceof SeeOther)) return result;
    for (const cookie of result.cookies) void reply.header('set-cookie', setCookie(cookie));
    void reply.code(303).header('location', result.location);
    return '';
  }
}
