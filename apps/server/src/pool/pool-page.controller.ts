import { Controller, Get, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { commandDefinitions, GetPool } from '@redress/casework';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { HOUSE } from '../house/house.token.js';
import { Page } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import { campaignRows, poolRows } from './pool-rows.js';

/** Everybody in the pool: who is available, how much they have, and which checks run out. */
@Controller('pool')
export class PoolPageController {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  async pool(@ReadingPerson() person: Person): Promise<Page> {
    const { members, campaigns } = await this.queries.execute(new GetPool(person));
    return new Page('pool.njk', { title: 'Pool', rows: poolRows(members, today(this.house)), campaigns: campaignRows(campaigns), steps: openings(person) });
  }
}

/** What begins an entry in the pool, or a campaign, as far as this person may. */
function openings({ role }: Person) {
  return commandDefinitions
    .filter(({ kind, commandClass: { opens, roles } }) => (kind === 'POOL_MEMBER' || kind === 'CAMPAIGN') && opens !== undefined && roles.includes(role))
    .map(({ kind, commandClass: { title } }) => ({ title, href: kind === 'CAMPAIGN' ? '/pool/campaigns/new' : '/pool/applicants/new' }));
}
