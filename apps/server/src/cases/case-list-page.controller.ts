import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { HOUSE } from '../house/house.token.js';
import { isCatchingUp } from '../pages/catching-up.js';
import { Page } from '../pages/page.js';
import { tryReadParameters } from '../parameters/read-parameters.js';
import { ReadingPerson } from '../people/acting-person.js';
import { caseListParameters, filterOf, pageOf } from '../parameters/case-list-parameters.js';
import { caseListRows } from './case-list-rows.js';
import { filterErrors, filterForm, queryOf } from './filter-form.js';
import { paginationOf } from './pagination.js';
import { sortableColumns } from './sortable-columns.js';

/** The list of cases; everything that was chosen stands in its address, so it can be kept and sent. */
@Controller('cases')
export class CaseListPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async list(@ReadingPerson() person: Person, @Query() query: unknown, @Headers('cookie') cookie?: string): Promise<Page> {
    const asked = queryOf(query);
    const { said, wrong } = tryReadParameters(caseListParameters, asked);
    const catchingUp = await isCatchingUp(this.house, cookie);
    const list = await this.house.readModels.listCases(person, filterOf(said, this.house.reporting, today(this.house)), today(this.house), pageOf(said));
    return new Page('case-list.njk', {
      title: 'Cases', catchingUp, total: list.total, rows: caseListRows(list.cases), form: filterForm(asked, wrong), errors: filterErrors(wrong),
      columns: sortableColumns(asked, said), pagination: paginationOf(asked, list),
    }, wrong.length > 0 ? 400 : 200);
  }
}
