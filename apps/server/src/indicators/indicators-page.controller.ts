import { Controller, Get, Header, Headers, Inject, Param, Query } from '@nestjs/common';
import type { House } from '@redress/house';
import type { Person } from '@redress/identity';
import { casesBehind, casesBehindCsv, indicatorCharts, indicatorCsv, indicatorReport, type CaseBehind } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { isCatchingUp } from '../pages/catching-up.js';
import { Page } from '../pages/page.js';
import { tryReadParameters } from '../parameters/read-parameters.js';
import { ReadingPerson } from '../people/acting-person.js';
import { mayReadCases, requireCases, requireIndicators } from '../people/may-read.js';
import { figureAsked, type FigureAsked } from './figure-asked.js';
import { figurePage } from './figure-page.js';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { quarterRows } from './quarter-rows.js';
import { yearChoice } from './year-choice.js';
import { yearTables } from './year-tables.js';

/** What councillors read: every figure leads to the cases behind it. */
@Controller('indicators')
export class IndicatorsPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async indicators(@ReadingPerson() person: Person, @Query() query: unknown, @Headers('cookie') cookie?: string): Promise<Page> {
    requireIndicators(person);
    const catchingUp = await isCatchingUp(this.house, cookie);
    const { said, wrong } = tryReadParameters(indicatorParameters, query);
    const range = await yearRangeOf(this.house, said);
    const report = await indicatorReport(this.house.pool, range);
    return new Page('indicators.njk', {
      title: 'Indicators', catchingUp, range, errors: wrong.map(({ field, message }) => ({ text: message, href: `#${field}` })),
      years: await yearChoice(this.house, range), charts: Object.values(await indicatorCharts(report)), quarters: quarterRows(report, mayReadCases(person)), tables: yearTables(report),
    });
  }

  @Get('quarterly.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="quarterly-indicators.csv"')
  async csv(@ReadingPerson() person: Person, @Query() query: unknown): Promise<string> {
    requireIndicators(person);
    return indicatorCsv(await indicatorReport(this.house.pool, await yearRangeOf(this.house, tryReadParameters(indicatorParameters, query).said)));
  }

  @Get(':quarter/:figure')
  async figure(@ReadingPerson() person: Person, @Param('quarter') quarter: string, @Param('figure') figure: string): Promise<Page> {
    requireCases(person);
    const asked = figureAsked(quarter, figure);
    return figurePage(asked, await this.behind(asked));
  }

  @Get(':quarter/:figure/cases.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="cases-behind-the-figure.csv"')
  async figureCsv(@ReadingPerson() person: Person, @Param('quarter') quarter: string, @Param('figure') figure: string): Promise<string> {
    requireCases(person);
    return casesBehindCsv(await this.behind(figureAsked(quarter, figure)));
  }

  private behind({ figure, quarter }: FigureAsked): Promise<readonly CaseBehind[]> {
    return casesBehind(this.house.pool, figure, quarter);
  }
}
