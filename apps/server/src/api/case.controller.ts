import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetCase, GetCaseHistory, ReplayCase, type CaseView } from '@redress/casework';
import type { Person } from '@redress/identity';
import type { FastifyReply } from 'fastify';
import { Tell } from '../open-api/told.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ActingPerson } from '../people/acting-person.js';
import { historyAnswer, type HistoryAnswer } from './history-answer.js';
import { historyParameters } from './history-parameters.js';

/** One case or referral, by id or reference; always as the history itself has it, so no read waits here. */
@Controller('api/cases/:id')
export class CaseController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Tell({ summary: 'One case: where it stands, its deadlines day by day, and what may be done now', answer: 'Case', problems: [403, 404] })
  async case(@ActingPerson() person: Person, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<CaseView> {
    const found = await this.queries.execute(new GetCase(person, id));
    void reply.header('etag', `"${found.revision}"`);
    return found;
  }

  @Get('history')
  @Tell({
    summary: 'The events of a case and the state they lead to', answer: 'History', asks: historyParameters, problems: [400, 403, 404],
    description: 'To ask for an earlier moment is for the complaints manager and the auditor.',
  })
  async history(@ActingPerson() person: Person, @Param('id') id: string, @Query() query: unknown): Promise<HistoryAnswer> {
    const said = readParameters(historyParameters, query);
    const isReplay = Object.keys(said).length > 0;
    return historyAnswer(await (isReplay ? this.queries.execute(new ReplayCase(person, id, said)) : this.queries.execute(new GetCaseHistory(person, id))));
  }
}
