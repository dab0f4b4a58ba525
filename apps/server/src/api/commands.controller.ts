import { Body, Controller, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { commandNamed, type CommandResult } from '@redress/casework';
import type { Person } from '@redress/identity';
import type { FastifyReply } from 'fastify';
import { GiveCommands, type GivenCommand } from '../commands/give-commands.js';
import { Tell } from '../open-api/told.js';
import { ActingPerson } from '../people/acting-person.js';
import { RequestRefused } from '../problems/problem.js';
import { expectedRevisionOf, idempotencyKeyOf } from './command-headers.js';
import { positionHeader } from '../parameters/read-your-writes.js';

/** Every command of the house. What each one asks for is in its class; nothing is said twice here. */
@Controller('api')
export class CommandsController {
  constructor(@Inject(GiveCommands) private readonly commands: GiveCommands) {}

  @Post('representations')
  @Tell({ summary: 'Record a representation', answer: 'CommandAnswer', status: 201, command: 'receive-representation' })
  receive(@ActingPerson() person: Person, @Body() body: unknown, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.answer({ name: 'receive-representation', body, person }, headers, reply);
  }

  @Post('referrals')
  @Tell({ summary: "Record the Ombudsman's contact without a case", answer: 'CommandAnswer', status: 201, command: 'record-lgsco-contact' })
  recordReferral(@ActingPerson() person: Person, @Body() body: unknown, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.answer({ name: 'record-lgsco-contact', body, person }, headers, reply);
  }

  @Post('cases/:id/commands/:name')
  @Tell({ summary: 'Give a command', answer: 'CommandAnswer', status: 201, command: 'EACH', problems: [404] })
  give(
    @ActingPerson() person: Person, @Param('id') caseId: string, @Param('name') name: string, @Body() body: unknown,
    @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    if (commandNamed(name)?.commandClass.opens === 'CASE') {
      throw new RequestRefused(400, 'ERR_VALIDATION', 'This begins a case of its own: send it to /api/representations.', { field: 'command' });
    }
    return this.answer({ name, caseId, body, person }, headers, reply);
  }

  private async answer(command: GivenCommand, headers: CommandHeaders, reply: FastifyReply): Promise<CommandAnswer> {
    const key = idempotencyKeyOf(headers['idempotency-key']);
    const { outcome, ...answer } = await this.commands.give({ ...command, key, expectedRevision: expectedRevisionOf(headers['if-match']) });
    void reply.headers({ location: `/api/cases/${answer.caseId}`, etag: `"${answer.revision}"`, [positionHeader]: answer.position });
    if (outcome === 'REPEATED') void reply.header('idempotency-replayed', 'true');
    return answer;
  }
}

type CommandAnswer = Omit<CommandResult, 'outcome'>;

interface CommandHeaders {
  readonly 'idempotency-key'?: string;
  readonly 'if-match'?: string;
}
