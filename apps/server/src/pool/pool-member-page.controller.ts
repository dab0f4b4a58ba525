import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { commandNamed, GetPoolMember, type CommandDefinition } from '@redress/casework';
import { NotFound } from '@redress/histories';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { stateInWords } from '@redress/procedures';
import type { FastifyRequest } from 'fastify';
import { CommandForms, type CommandForm } from '../forms/command-forms.js';
import { CommandPages } from '../forms/command-pages.js';
import { sectionOf } from '../forms/form-subject.js';
import { nextSteps, possibleOf } from '../forms/next-steps.js';
import { subjectOfMember } from '../forms/pool-parts.js';
import { HOUSE } from '../house/house.token.js';
import { justDone } from '../pages/after-writing.js';
import { Page } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import { aboutMember, casesOfMember } from './about-member.js';
import { runsOut } from './pool-rows.js';

/** One member of the pool: where they stand, what they have, what runs out, and what may be done. */
@Controller('pool/:id')
export class PoolMemberPageController extends CommandPages {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CommandForms) protected readonly forms: CommandForms,
  ) {
    super();
  }

  @Get()
  async member(@ReadingPerson() person: Person, @Param('id') id: string, @Req() request: FastifyRequest): Promise<Page> {
    const member = await this.queries.execute(new GetPoolMember(person, id));
    const done = justDone(request.headers.cookie);
    return new Page('pool-member.njk', {
      title: member.name ?? member.poolMemberId, member, state: stateInWords(member.state), done: done && commandNamed(done.command)?.commandClass.title,
      about: aboutMember(member), runsOut: runsOut(member, today(this.house)), steps: nextSteps(sectionOf('POOL_MEMBER').addressOf(member.poolMemberId), possibleOf(member.allowed)), ...casesOfMember(member),
    }, 200, done ? [done.forget] : []);
  }

  protected async formFor(person: Person, id: string, name: string): Promise<CommandForm> {
    const definition = onMembers(name);
    return { definition, person, about: subjectOfMember(await this.queries.execute(new GetPoolMember(person, id))) };
  }
}

/** A command about a member of the pool. Throws NotFound. */
function onMembers(name: string): CommandDefinition {
  const definition = commandNamed(name);
  if (definition?.kind !== 'POOL_MEMBER' || definition.commandClass.opens !== undefined) throw new NotFound();
  return definition;
}
