import { Body, Get, Param, Post, Req } from '@nestjs/common';
import type { Person } from '@redress/identity';
import type { FastifyRequest } from 'fastify';
import type { Page, SeeOther } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import type { CommandForm, CommandForms } from './command-forms.js';
import { typedOf } from './typed.js';

/** The forms of the commands that a history takes, each at an address below its own. */
export abstract class CommandPages {
  protected abstract readonly forms: CommandForms;

  /** The form of a command on a history by its id, for somebody. Throws NotFound. */
  protected abstract formFor(person: Person, id: string, name: string): Promise<CommandForm>;

  @Get(':command')
  async form(@ReadingPerson() person: Person, @Param('id') id: string, @Param('command') name: string): Promise<Page> {
    return this.forms.show(await this.formFor(person, id, name));
  }

  @Post(':command')
  async take(@ReadingPerson() person: Person, @Param('id') id: string, @Param('command') name: string, @Body() body: unknown, @Req() request: FastifyRequest): Promise<Page | SeeOther> {
    return this.forms.take(await this.formFor(person, id, name), typedOf(body), request.id);
  }
}
