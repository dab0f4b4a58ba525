import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { commandNamed, type CommandDefinition } from '@redress/casework';
import { NotFound } from '@redress/histories';
import type { Person } from '@redress/identity';
import { own } from '@redress/procedures';
import type { FastifyRequest } from 'fastify';
import { CommandForms } from '../forms/command-forms.js';
import { typedOf } from '../forms/typed.js';
import type { Page, SeeOther } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';

/** What begins an entry in the pool: somebody who applies, and a campaign to find them. */
@Controller('pool/:what/new')
export class NewInPoolController {
  constructor(@Inject(CommandForms) private readonly forms: CommandForms) {}

  @Get()
  form(@ReadingPerson() person: Person, @Param('what') what: string): Page {
    return this.forms.show({ definition: opening(what), person });
  }

  @Post()
  take(@ReadingPerson() person: Person, @Param('what') what: string, @Body() body: unknown, @Req() request: FastifyRequest): Promise<Page | SeeOther> {
    return this.forms.take({ definition: opening(what), person }, typedOf(body), request.id);
  }
}

const openings: Readonly<Record<string, string>> = { applicants: 'register-applicant', campaigns: 'open-recruitment-campaign' };

function opening(what: string): CommandDefinition {
  const definition = commandNamed(own(openings, what) ?? '');
  if (!definition) throw new NotFound();
  return definition;
}
