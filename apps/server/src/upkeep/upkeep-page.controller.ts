import { Controller, Get, Inject, Post } from '@nestjs/common';
import { caseIdOfStream, idOfStream, requireReading } from '@redress/histories';
import type { House } from '@redress/house';
import { mayRead, type Person } from '@redress/identity';
import { HOUSE } from '../house/house.token.js';
import { Page, SeeOther } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';

/** What those who run the service have to know and can do: ids, codes and counts, and no case's content. */
@Controller('upkeep')
export class UpkeepPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async show(@ReadingPerson() person: Person): Promise<Page> {
    const [expiries, unreadable, standing] = await Promise.all([this.house.parkedExpiries(person), this.house.readModels.parked(person), this.house.readModels.standing(person)]);
    const mayOpen = mayRead(person, 'CASES');
    const hrefOf = (streamId: string) => (mayOpen && caseIdOfStream(streamId) !== undefined ? `/cases/${idOfStream(streamId)}` : undefined);
    return new Page('upkeep.njk', {
      title: 'Running this service', standing,
      expiries: expiries.map((parked) => ({ ...parked, href: hrefOf(parked.streamId) })),
      unreadable: unreadable.map((parked) => ({ ...parked, id: idOfStream(parked.streamId), href: hrefOf(parked.streamId) })),
    });
  }

  /** By hand, what the worker does by itself later. */
  @Post('expiries')
  async expire(@ReadingPerson() person: Person): Promise<SeeOther> {
    requireReading(person, 'UPKEEP');
    await this.house.expireDue(person, { triesParked: true });
    return new SeeOther('/upkeep');
  }
}
