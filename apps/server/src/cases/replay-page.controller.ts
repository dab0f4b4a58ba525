import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetCase, ReplayCase } from '@redress/casework';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { stateInWords, stateName } from '@redress/procedures';
import { HOUSE } from '../house/house.token.js';
import { controlsOf } from '../forms/controls.js';
import { typedOf } from '../forms/typed.js';
import { Page } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import { dayInBoxes } from '../wording/dates.js';
import { aboutCase } from './about-case.js';
import { replayAsked } from './replay-asked.js';
import { timelineOf } from './timeline.js';

/** A case as it stood: by what had been recorded, by what was true, or both. */
@Controller('cases/:id/as-it-stood')
export class ReplayPageController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  async replay(@ReadingPerson() person: Person, @Param('id') id: string, @Query() query: unknown): Promise<Page> {
    const typed = typedOf(query);
    const { options, inWords, errors } = replayAsked(typed);
    const { state, events } = await this.queries.execute(new ReplayCase(person, id, options));
    const { caseId, reference } = await this.queries.execute(new GetCase(person, id));
    const isAsked = inWords.length > 0 && Object.keys(errors).length === 0;
    return new Page('replay.njk', {
      title: `${reference} as it stood`, caseId, reference, inWords: inWords.join(' and '), isAsked,
      errors: Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}-day` })),
      controls: controlsOf(questions, { typed, errors, role: person.role, parts: {}, rowsAbout: {}, exampleDay: dayInBoxes(today(this.house)) }),
      state: events.length > 0 ? stateInWords(stateName(state)) : undefined, about: aboutCase(state.facts), timeline: timelineOf(events, state.facts),
    }, Object.keys(errors).length > 0 ? 400 : 200);
  }
}

const questions = [
  { name: 'asKnownAt', label: 'As it was known at', kind: 'INSTANT', required: true, hint: 'Only what had been recorded by this moment, London time.' },
  { name: 'asAt', label: 'As it was true on', kind: 'DAY', required: true, hint: 'Only what had happened by this day, whenever it was recorded.' },
] as const;
