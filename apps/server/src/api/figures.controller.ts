import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { today, type House } from '@redress/house';
import { mayRead, type Person } from '@redress/identity';
import { explainedJson, figuresJson, type IndicatorDefinition } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { Tell } from '../open-api/told.js';
import { indicatorAsked, periodAsked } from '../parameters/figure-asked.js';
import { indicatorParameters, yearRangeOf } from '../parameters/indicator-parameters.js';
import { readParameters } from '../parameters/read-parameters.js';
import { after, positionHeader, waitFor } from '../parameters/read-your-writes.js';
import { ActingPerson } from '../people/acting-person.js';

/** Figures with their definitions, what they stand for, and the cases behind them. */
@Controller('api/figures')
export class FiguresController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Tell({ summary: 'Every indicator in every period, each with its definition', answer: 'Figures', asks: indicatorParameters, problems: [400, 403, 503] })
  figures(@ActingPerson() person: Person, @Query() query: unknown, @Headers(positionHeader) position?: string): Promise<object> {
    return this.inRange(person, this.house.reporting.definitions, query, position);
  }

  @Get(':indicator')
  @Tell({ summary: 'One indicator in every period', answer: 'Figures', asks: indicatorParameters, problems: [400, 403, 404, 503] })
  async indicator(@ActingPerson() person: Person, @Param('indicator') id: string, @Query() query: unknown, @Headers(positionHeader) position?: string): Promise<object> {
    return this.inRange(person, [indicatorAsked(this.house, id)], query, position);
  }

  @Get(':indicator/:period')
  @Tell({
    summary: 'One figure, with every case behind it and why each counts as it does', answer: 'ExplainedFigure', asks: { after }, problems: [400, 403, 404, 503],
    description: 'The period is a financial year or one of its quarters, such as 2020-21-q4. Those who may not read cases are given the figure without them.',
  })
  async explained(
    @ActingPerson() person: Person, @Param('indicator') id: string, @Param('period') period: string, @Query() query: unknown, @Headers(positionHeader) position?: string,
  ): Promise<object> {
    const [definition, ofPeriod] = [indicatorAsked(this.house, id), periodAsked(this.house, period)];
    await waitFor(this.house, readParameters({ after }, query).after ?? position);
    return explainedJson(await this.house.reporting.explain(person, definition, ofPeriod), { withCases: mayRead(person, 'CASES') });
  }

  private async inRange(person: Person, definitions: readonly IndicatorDefinition[], query: unknown, position: string | undefined): Promise<object> {
    const said = readParameters(indicatorParameters, query);
    await waitFor(this.house, said.after ?? position);
    return figuresJson(await this.house.reporting.figures(person, definitions, await yearRangeOf(this.house, person, said), today(this.house)));
  }
}
