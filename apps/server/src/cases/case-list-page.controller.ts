import { Controller, Get, Headers, Inject, Query } from '@nestjs/common';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { HOUSE } from '../house/house.token.js';
import { isCatchingUp } from '../pages/catching-up.js';
import { Page, SeeOther } from '../pages/page.js';
import { tryReadParameters } from '../parameters/read-parameters.js';
import { ReadingPerson } from '../people/acting-person.js';
import { caseListParameters, pageOf, tryFilterOf } from '../parameters/case-list-parameters.js';
import { addressOf } from './address-of.js';
import { caseListRows } from './case-list-rows.js';
import { filterErrors } from './filter-errors.js';
import { filterForm, queryOf } from './filter-form.js';
import { lastPage, paginationOf } from './pagination.js';
import { sortableColumns } from './sortable-columns.js';

/** The list of cases; everything that was chosen stands in its address, so it can be kept and sent. */
@Controller('cases')
export class CaseListPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async list(@ReadingPerson() person: Person, @Query() query: unknown, @Headers('cookie') cookie?: string): Promise<Page | SeeOther> {
    const asked = queryOf(query);
    const date = today(this.house);
    const { said, wrong: notUnderstood } = tryReadParameters(caseListParameters, asked);
    const { filter, wrong: noSense } = tryFilterOf(said, this.house.reporting, date);
    const wrong = [...notUnderstood, ...noSense];
    const catchingUp = await isCatchingUp(this.house, cookie);
    const list = await this.house.readModels.listCases(person, filter, date, pageOf(said));
    // A list that has become shorter, or a number typed: the last page there is.
    if (list.page > lastPage(list)) return new SeeOther(addressOf(asked, { page: String(lastPage(list)) }));
    return new Page('case-list.njk', {
      title: 'Cases', catchingUp, total: list.total, rows: caseListRows(list.cases), form: filterForm(asked, wrong), errors: filterErrors(wrong),
      columns: sortableColumns(asked, said), pagination: paginationOf(asked, list),
    }, wrong.length > 0 ? 400 : 200);
  }
}
