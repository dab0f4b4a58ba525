import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { exchangeOf, type IndicatorExchange } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { Tell } from '../open-api/told.js';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { readParameters } from '../parameters/read-parameters.js';
import { positionHeader, waitFor } from '../parameters/read-your-writes.js';
import { ActingPerson } from '../people/acting-person.js';

@Controller('api/indicators')
export class IndicatorsApiController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Tell({
    summary: 'The quarterly indicators and the yearly statistics, as councils exchange them', answer: 'Indicators', asks: indicatorParameters, problems: [400, 403, 503],
    description: 'The figures alone. What each means, what it stands for and the cases behind it are told by /api/figures.',
  })
  async indicators(@ActingPerson() person: Person, @Query() query: unknown, @Headers(positionHeader) position?: string): Promise<IndicatorExchange> {
    const said = readParameters(indicatorParameters, query);
    await waitFor(this.house, said.after ?? position);
    return exchangeOf(await this.house.reporting.exchanged(person, await yearRangeOf(this.house, person, said), today(this.house)));
  }
}
