import { Controller, Get, Headers, Inject } from '@nestjs/common';
import { endOfCalendar, today, type House } from '@redress/house';
import { may, mayRead, type Person } from '@redress/identity';
import { HOUSE } from '../house/house.token.js';
import { isCatchingUp } from '../pages/catching-up.js';
import { Page, SeeOther } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import { whatNeedsDoing } from './what-needs-doing.js';

@Controller()
export class HomeController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async home(@ReadingPerson() person: Person, @Headers('cookie') cookie?: string): Promise<Page | SeeOther> {
    if (!mayRead(person, 'CASES')) return new SeeOther('/indicators');
    const catchingUp = await isCatchingUp(this.house, cookie);
    const date = today(this.house);
    const [due, open] = await Promise.all([this.house.readModels.dueSoon(person, date), this.house.readModels.listCases(person, { status: 'open' }, date, { pageSize: 1 })]);
    return new Page('home.njk', {
      title: 'What needs doing', today: date, catchingUp, calendarEnds: endOfCalendar(this.house.workflow.law.calendar, date),
      mayRecord: may(person, 'LOG_AND_ACKNOWLEDGE'), ...whatNeedsDoing(due, open.total),
    });
  }
}
