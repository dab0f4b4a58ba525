import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import type { House } from '@redress/house';
import type { Person } from '@redress/identity';
import { indicatorReport, type IndicatorReport } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { Tell } from '../open-api/told.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ActingPerson } from '../people/acting-person.js';
import { requireIndicators } from '../people/may-read.js';
import { positionHeader, waitFor } from '../parameters/read-your-writes.js';

@Controller('api/indicators')
export class IndicatorsApiController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Tell({ summary: 'The quarterly indicators and the yearly statistics', answer: 'Indicators', asks: indicatorParameters, problems: [400, 403, 503] })
  async indicators(@ActingPerson() person: Person, @Query() query: unknown, @Headers(positionHeader) position?: string): Promise<IndicatorReport> {
    requireIndicators(person);
    const said = readParameters(indicatorParameters, query);
    await waitFor(this.house, said.after ?? position);
    return indicatorReport(this.house.pool, await yearRangeOf(this.house, said));
  }
}
