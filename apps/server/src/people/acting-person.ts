import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { demonstrationPeople, demonstrationPerson, type Person } from '@redress/identity';
import type { FastifyRequest } from 'fastify';
import { RequestRefused } from '../problems/problem.js';
import { cookieOf } from './cookies.js';

export const personHeader = 'x-demonstration-person';
export const personCookie = 'demonstration-person';

/** Who asks, by header: for programs. There is nobody by default. */
export const ActingPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => personOfHeader(context.switchToHttp().getRequest<FastifyRequest>()));

/** Who looks at the page, by cookie. A page without anybody leads to the choice, in the page filter. */
export const ReadingPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const person = personOfCookie(context.switchToHttp().getRequest<FastifyRequest>());
  if (person === undefined) throw new NobodyChosen();
  return person;
});

/** A page was asked for before a demonstration person was chosen. */
export class NobodyChosen extends Error {
  override readonly name = 'NobodyChosen';
}

export function personOfCookie({ headers }: FastifyRequest): Person | undefined {
  return demonstrationPerson(cookieOf(headers.cookie, personCookie) ?? '');
}

function personOfHeader({ headers }: FastifyRequest): Person {
  const userId = headers[personHeader];
  const person = typeof userId === 'string' ? demonstrationPerson(userId) : undefined;
  if (person) return person;
  const said = userId === undefined ? 'The request does not say who is asking' : 'X-Demonstration-Person names nobody known here';
  const people = demonstrationPeople.map((each) => each.userId).join(', ');
  throw new RequestRefused(401, 'ERR_NO_PERSON', `${said}. Until sign-in is built, send the header X-Demonstration-Person with one of: ${people}.`, {}, { 'www-authenticate': 'X-Demonstration-Person' });
}
