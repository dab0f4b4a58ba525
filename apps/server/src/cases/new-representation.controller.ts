import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { commandNamed, type CommandDefinition } from '@redress/casework';
import type { Person } from '@redress/identity';
import type { FastifyRequest } from 'fastify';
import { CommandForms } from '../forms/command-forms.js';
import { typedOf } from '../forms/typed.js';
import type { Page, SeeOther } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';

@Controller('representations/new')
export class NewRepresentationController {
  constructor(@Inject(CommandForms) private readonly forms: CommandForms) {}

  @Get()
  form(@ReadingPerson() person: Person): Page {
    return this.forms.show({ definition: receiving(), person });
  }

  @Post()
  take(@ReadingPerson() person: Person, @Body() body: unknown, @Req() request: FastifyRequest): Promise<Page | SeeOther> {
    return this.forms.take({ definition: receiving(), person }, typedOf(body), request.id);
  }
}

function receiving(): CommandDefinition {
  const definition = commandNamed('receive-representation');
  if (!definition) throw new Error('There is no command to receive a representation.');
  return definition;
}
