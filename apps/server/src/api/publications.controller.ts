import { Controller, Get, Inject, Param } from '@nestjs/common';
import { quarterLabel } from '@redress/calendar';
import type { House } from '@redress/house';
import type { Person } from '@redress/identity';
import { publicationJson } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { Tell } from '../open-api/told.js';
import { quarterAsked } from '../parameters/figure-asked.js';
import { ActingPerson } from '../people/acting-person.js';
import { RequestRefused } from '../problems/problem.js';

/** Figures as they were published, and as they were restated since. */
@Controller('api/publications')
export class PublicationsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Tell({ summary: 'Every quarter that is published, the latest first', answer: 'Publications', problems: [403, 503] })
  async all(@ActingPerson() person: Person): Promise<object> {
    return { quarters: (await this.house.publications.published(person)).map(publicationJson) };
  }

  @Get(':quarter')
  @Tell({ summary: 'The figures of a quarter as they were published, and each restatement of them', answer: 'Publication', problems: [403, 404, 503], description: 'A quarter such as 2020-21-q4.' })
  async one(@ActingPerson() person: Person, @Param('quarter') text: string): Promise<object> {
    const label = quarterLabel(quarterAsked(text));
    const found = (await this.house.publications.published(person)).find((each) => each.label === label);
    if (found === undefined) throw new RequestRefused(404, 'ERR_NOT_FOUND', 'This quarter is not published. /api/publications lists those that are.');
    return publicationJson(found);
  }
}
