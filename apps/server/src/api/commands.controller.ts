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
  @Tell({ summary: 'Give a command', answer: 'CommandAnswer', status: 201, commandsOn: ['CASE', 'REFERRAL'], problems: [404] })
  give(
    @ActingPerson() person: Person, @Param('id') caseId: string, @Param('name') name: string, @Body() body: unknown,
    @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const { kind, commandClass } = commandNamed(name) ?? {};
    if (commandClass?.opens === 'CASE') throw elsewhere('This begins a case of its own: send it to /api/representations.');
    if (kind === 'POOL_MEMBER') throw elsewhere('This is about a member of the pool: send it to /api/pool-members.');
    if (kind === 'CAMPAIGN') throw elsewhere('This begins a campaign: send it to /api/recruitment-campaigns.');
    return this.answer({ name, caseId, body, person }, headers, reply);
  }

  @Post('pool-members')
  @Tell({ summary: 'Register an applicant for the pool', answer: 'CommandAnswer', status: 201, command: 'register-applicant' })
  registerApplicant(@ActingPerson() person: Person, @Body() body: unknown, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.answer({ name: 'register-applicant', body, person }, headers, reply);
  }

  @Post('recruitment-campaigns')
  @Tell({ summary: 'Open a recruitment campaign for the pool', answer: 'CommandAnswer', status: 201, command: 'open-recruitment-campaign' })
  openCampaign(@ActingPerson() person: Person, @Body() body: unknown, @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply): Promise<CommandAnswer> {
    return this.answer({ name: 'open-recruitment-campaign', body, person }, headers, reply);
  }

  @Post('pool-members/:id/commands/:name')
  @Tell({ summary: 'Give a command about a member of the pool', answer: 'CommandAnswer', status: 201, commandsOn: ['POOL_MEMBER'], problems: [404] })
  giveToMember(
    @ActingPerson() person: Person, @Param('id') poolMemberId: string, @Param('name') name: string, @Body() body: unknown,
    @Headers() headers: CommandHeaders, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const { kind, commandClass } = commandNamed(name) ?? {};
    if (kind === 'CAMPAIGN') throw elsewhere('This begins a campaign: send it to /api/recruitment-campaigns.');
    if (kind !== undefined && kind !== 'POOL_MEMBER') throw elsewhere('This is about a case: send it to /api/cases.');
    if (commandClass?.opens) throw elsewhere('This begins an entry in the pool: send it to /api/pool-members.');
    return this.answer({ name, caseId: poolMemberId, body, person }, headers, reply);
  }

  private async answer(command: GivenCommand, headers: CommandHeaders, reply: FastifyReply): Promise<CommandAnswer> {
    const key = idempotencyKeyOf(headers['idempotency-key']);
    const { outcome, ...answer } = await this.commands.give({ ...command, key, expectedRevision: expectedRevisionOf(headers['if-match']) });
    void reply.headers({ etag: `"${answer.revision}"`, [positionHeader]: answer.position });
    const at = addressOf(commandNamed(command.name)?.kind, answer.caseId);
    void reply.header('location', at);
    if (outcome === 'REPEATED') void reply.header('idempotency-replayed', 'true');
    return answer;
  }
}

/** Where what was written can be read; a campaign stands in the pool's own answer. */
function addressOf(kind: string | undefined, id: string): string {
  if (kind === 'CAMPAIGN') return '/api/pool-members';
  return kind === 'POOL_MEMBER' ? `/api/pool-members/${encodeURIComponent(id)}` : `/api/cases/${id}`;
}

function elsewhere(message: string): RequestRefused {
  return new RequestRefused(400, 'ERR_VALIDATION', message, { field: 'command' });
}

type CommandAnswer = Omit<CommandResult, 'outcome'>;

interface CommandHeaders {
  readonly 'idempotency-key'?: string;
  readonly 'if-match'?: string;
}
