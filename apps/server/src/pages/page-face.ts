import { Injectable } from '@nestjs/common';
import type {} from '@fastify/view';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BuiltAsset } from '../assets/built-assets.js';
import type { Brand } from '../boot/environment.js';
import { personOfCookie } from '../people/acting-person.js';
import { setCookie } from '../people/cookies.js';
import { cspNonce } from './csp-nonce.js';
import { navigationFor } from './navigation.js';
import type { Page } from './page.js';

/** What every page has in common, and the one place that turns a template into HTML. */
@Injectable()
export class PageFace {
  constructor(private readonly brand: Brand, private readonly styleSheet: BuiltAsset, private readonly script: BuiltAsset) {}

  async show(page: Page, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const person = personOfCookie(request);
    const path = request.url.split('?', 1)[0] ?? '/';
    const html = await reply.viewAsync(page.template, {
      brand: this.brand,
      styleSheet: this.styleSheet.path,
      script: this.script.path,
      cspNonce: request.getDecorator<string>(cspNonce),
      path, person,
      navigation: person ? navigationFor(person, path) : [],
      ...page.model,
    });
    void reply.code(page.status).header('content-type', 'text/html; charset=utf-8');
    for (const cookie of page.cookies) void reply.header('set-cookie', setCookie(cookie));
    return html;
  }
}
