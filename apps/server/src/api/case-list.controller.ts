import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import type { CaseList } from '@redress/read-models';
import { caseListParameters, filterOf, pageOf } from '../parameters/case-list-parameters.js';
import { HOUSE } from '../house/house.token.js';
import { Tell } from '../open-api/told.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ActingPerson } from '../people/acting-person.js';
import { positionHeader, waitFor } from '../parameters/read-your-writes.js';

@Controller('api/cases')
export class CaseListController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Tell({ summary: 'Cases, with what is due next on each', answer: 'CaseList', asks: caseListParameters, problems: [400, 403, 503] })
  async list(@ActingPerson() person: Person, @Query() query: unknown, @Headers(positionHeader) position?: string): Promise<CaseList> {
    const said = readParameters(caseListParameters, query);
    await waitFor(this.house, said.after ?? position);
    return this.house.readModels.listCases(person, filterOf(said, this.house.reporting, today(this.house)), today(this.house), pageOf(said));
  }
}
