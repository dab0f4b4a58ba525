import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { requireReading } from '@redress/histories';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { casesCsv, figuresCsv, figuresMetadata, type Figures, type IndicatorDefinition } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { indicatorAsked, periodAsked } from '../parameters/figure-asked.js';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { readParameters } from '../parameters/read-parameters.js';
import { ReadingPerson } from '../people/acting-person.js';

const csv = 'text/csv; charset=utf-8';
const metadata = 'application/csvm+json; charset=utf-8';
const file = (name: string): string => `attachment; filename="${name}"`;

/** The same figures as files: a table, and beside it what the table means (CSV on the Web). */
@Controller('indicators')
export class FiguresFilesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('figures.csv')
  @Header('content-type', csv)
  @Header('content-disposition', file('figures.csv'))
  async all(@ReadingPerson() person: Person, @Query() query: unknown): Promise<string> {
    return figuresCsv(await this.figures(person, this.house.reporting.definitions, query));
  }

  @Get('figures.csv-metadata.json')
  @Header('content-type', metadata)
  async allDescribed(@ReadingPerson() person: Person, @Query() query: unknown): Promise<object> {
    return figuresMetadata(await this.figures(person, this.house.reporting.definitions, query), 'figures.csv');
  }

  @Get(':indicator/figures.csv')
  @Header('content-type', csv)
  @Header('content-disposition', file('figures.csv'))
  async one(@ReadingPerson() person: Person, @Param('indicator') id: string, @Query() query: unknown): Promise<string> {
    return figuresCsv(await this.figures(person, [indicatorAsked(this.house, id)], query));
  }

  @Get(':indicator/figures.csv-metadata.json')
  @Header('content-type', metadata)
  async oneDescribed(@ReadingPerson() person: Person, @Param('indicator') id: string, @Query() query: unknown): Promise<object> {
    return figuresMetadata(await this.figures(person, [indicatorAsked(this.house, id)], query), 'figures.csv');
  }

  @Get(':period/:indicator/cases.csv')
  @Header('content-type', csv)
  @Header('content-disposition', file('cases-behind-the-figure.csv'))
  async cases(@ReadingPerson() person: Person, @Param('period') period: string, @Param('indicator') id: string): Promise<string> {
    requireReading(person, 'CASES');
    return casesCsv(await this.house.reporting.explain(person, indicatorAsked(this.house, id), periodAsked(this.house, period)));
  }

  private async figures(person: Person, definitions: readonly IndicatorDefinition[], query: unknown): Promise<Figures> {
    return this.house.reporting.figures(person, definitions, await yearRangeOf(this.house, person, readParameters(indicatorParameters, query)), today(this.house));
  }
}
