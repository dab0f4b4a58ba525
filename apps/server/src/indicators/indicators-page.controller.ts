import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { requireReading } from '@redress/histories';
import { today, type House } from '@redress/house';
import { mayRead, type Person } from '@redress/identity';
import { asTyped } from '@redress/procedures';
import { chapters, definitionInWords, lastCounted, type Chapter, type IndicatorDefinition } from '@redress/reporting';
import { HOUSE } from '../house/house.token.js';
import { isCatchingUp } from '../pages/catching-up.js';
import { Page, type PageModel } from '../pages/page.js';
import { indicatorAsked, periodAsked } from '../parameters/figure-asked.js';
import { ReadingPerson } from '../people/acting-person.js';
import type { FieldProblem } from '../problems/problem.js';
import { atAGlance } from './at-a-glance.js';
import { figurePage } from './figure-page.js';
import { indicatorAddress, indicatorSection } from './indicator-section.js';
import { yearsAsked } from './years-asked.js';

/** What councillors read: every figure says what it stands for and leads to the cases behind it. */
@Controller('indicators')
export class IndicatorsPageController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  async chapter(@ReadingPerson() person: Person, @Query() query: Readonly<Record<string, unknown>>, @Headers('cookie') cookie?: string): Promise<Page> {
    const chapter = chapterAsked(query.chapter);
    const definitions = this.house.reporting.definitions.filter((each) => each.chapter === chapter);
    const navigation = Object.entries(chapters).map(([each, { title }]) => ({ text: title, href: `/indicators?chapter=${each}`, active: each === chapter }));
    return this.page(person, definitions, query, cookie, { title: 'Indicators', address: '/indicators', chapter, chapters: navigation, charts: chapters[chapter].charts });
  }

  @Get(':indicator')
  async indicator(@ReadingPerson() person: Person, @Param('indicator') id: string, @Query() query: unknown, @Headers('cookie') cookie?: string): Promise<Page> {
    const definition = indicatorAsked(this.house, id);
    return this.page(person, [definition], query, cookie, { title: definitionInWords(definition, []).title, address: indicatorAddress(definition.id), alone: true });
  }

  @Get(':period/:indicator')
  async figure(@ReadingPerson() person: Person, @Param('period') period: string, @Param('indicator') id: string): Promise<Page> {
    requireReading(person, 'CASES');
    return figurePage(await this.house.reporting.explain(person, indicatorAsked(this.house, id), periodAsked(this.house, period)));
  }

  /** Where the years asked for make no sense, the form alone, with what is wrong beside it. */
  private async page(person: Person, definitions: readonly IndicatorDefinition[], query: unknown, cookie: string | undefined, { charts = true, ...model }: PageModel & { readonly charts?: boolean }): Promise<Page> {
    const catchingUp = await isCatchingUp(this.house, cookie);
    const { range, wrong, options } = await yearsAsked(this.house, person, query);
    const form = { ...model, catchingUp, range, options, ...inTheForm(wrong) };
    if (wrong.length > 0) return new Page('indicators.njk', form, 400);
    const { standsFor, indicators } = await this.house.reporting.figures(person, definitions, range, today(this.house));
    const [withCases, about] = [mayRead(person, 'CASES'), lastCounted({ indicators })];
    const sections = await Promise.all((charts ? indicators : []).map((indicator) => indicatorSection(indicator, about, withCases)));
    return new Page('indicators.njk', { ...form, standsFor, sections, glance: atAGlance(indicators, withCases) });
  }
}

function chapterAsked(text: unknown): Chapter {
  return (Object.keys(chapters) as Chapter[]).find((chapter) => chapter === text) ?? 'quarterly';
}

const inForm: ReadonlySet<string> = new Set(['from', 'to']);

function inTheForm(wrong: readonly FieldProblem[]): object {
  return {
    errors: wrong.map(({ field, message }) => (inForm.has(field) ? { text: message, href: `#${field}` } : { text: `${asTyped(field)} in the address is not understood here.` })),
    wrong: Object.fromEntries(wrong.map(({ field, message }) => [field, message])),
  };
}
