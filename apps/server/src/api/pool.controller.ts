import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetPool, GetPoolMember, SuggestMembers, type PoolMemberView, type PoolView, type Suggestion } from '@redress/casework';
import type { Person } from '@redress/identity';
import type { FastifyReply } from 'fastify';
import { Tell } from '../open-api/told.js';
import { oneOf } from '../parameters/kinds-of-parameter.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ActingPerson } from '../people/acting-person.js';

const suggestionParameters = { role: oneOf(['IO', 'IP'], 'As what somebody is to be assigned: Investigating Officer, which is meant where nothing is said, or Independent Person.') };

/** The pool of investigators, Independent Persons and panel members; always as the histories have it. */
@Controller('api')
export class PoolController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('pool-members')
  @Tell({ summary: 'Everybody in the pool, with their load and what runs out, and the campaigns to find more', answer: 'Pool', problems: [403] })
  pool(@ActingPerson() person: Person): Promise<PoolView> {
    return this.queries.execute(new GetPool(person));
  }

  @Get('pool-members/:id')
  @Tell({ summary: 'One member of the pool', answer: 'PoolMember', problems: [403, 404] })
  async member(@ActingPerson() person: Person, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PoolMemberView> {
    const member = await this.queries.execute(new GetPoolMember(person, id));
    void reply.header('etag', `"${member.revision}"`);
    return member;
  }

  @Get('cases/:id/suggestions')
  @Tell({
    summary: 'Who may be assigned to a case, the least loaded first and why, then who may not and why', answer: 'Suggestions', asks: suggestionParameters, problems: [400, 403, 404],
  })
  async suggestions(@ActingPerson() person: Person, @Param('id') id: string, @Query() query: unknown): Promise<{ readonly suggestions: readonly Suggestion[] }> {
    const { role = 'IO' } = readParameters(suggestionParameters, query);
    return { suggestions: await this.queries.execute(new SuggestMembers(person, id, role)) };
  }
}
