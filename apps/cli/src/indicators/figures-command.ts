import { today, type House } from '@redress/house';
import { definitionInWords, explainedJson, figuresJson, reportedPeriod, type IndicatorDefinition } from '@redress/reporting';
import { asTyped } from '@redress/procedures';
import type { Command } from 'commander';
import { answer, type Answer } from '../answer.js';
import { periodFrom } from '../calendar/read-argument.js';
import type { Environment } from '../environment.js';
import type { Run } from '../run.js';
import { inHouse } from '../store/in-house.js';
import { asOption, whoAsks } from '../store/who-asks.js';
import { WrongUse } from '../wrong-use.js';
import { explanationText, figuresText } from './figures-text.js';
import { atLeastTo, firstYear, yearsGiven, type YearOptions } from './years-given.js';

interface FigureOptions extends YearOptions {
  readonly period?: string;
}

/** Every figure with its definition, and one figure with the cases behind it. */
export function addFiguresCommand(program: Command, environment: Environment, run: Run): void {
  program
    .command('figures')
    .description('every indicator with its definition; one figure with every case behind it and why each counts as it does')
    .argument('[indicator]', 'only this one, such as PI-2')
    .option('--from <year>', `first financial year (${firstYear} unless given)`)
    .option('--to <year>', `last financial year (${atLeastTo}, or the last with anything to count, unless given)`)
    .option('--period <period>', 'explain the figure of this quarter or financial year, such as "2020/21 Q4"')
    .option(...asOption)
    .addHelpText('after', '\nExample:\n  redress figures PI-2 --from 2019/20 --to 2020/21\n  redress figures PI-2 --period "2020/21 Q4" --json')
    .action((indicator: string | undefined, options: FigureOptions) => run(() => figures(indicator, options, environment)));
}

async function figures(indicator: string | undefined, { period, ...years }: FigureOptions, environment: Environment): Promise<Answer> {
  const actor = whoAsks(years);
  const range = yearsGiven(years);
  const asked = period === undefined ? undefined : periodFrom(period, '--period');
  if (asked !== undefined && indicator === undefined) throw new WrongUse('ERR_VALIDATION', '--period: say which indicator is to be explained, for example redress figures PI-2 --period "2020/21 Q4".');
  return inHouse(environment, async (house) => {
    const definitions = definitionsOf(house, indicator);
    await house.readModels.catchUp();
    const [definition] = definitions;
    if (asked !== undefined && definition !== undefined) {
      const explained = await house.reporting.explain(actor, definition, reportedPeriod(asked, today(house)));
      return answer(explainedJson(explained, { withCases: true }), explanationText(explained, explanation(definition, explained.figure.allowed)));
    }
    const found = await house.reporting.figures(actor, definitions, await range(house, actor), today(house));
    return answer(figuresJson(found), figuresText(found));
  });
}

function definitionsOf({ reporting }: House, indicator: string | undefined): readonly IndicatorDefinition[] {
  if (indicator === undefined) return reporting.definitions;
  const definition = reporting.definition(indicator);
  if (definition === undefined) throw new WrongUse('ERR_VALIDATION', `There is no such indicator. There are: ${reporting.definitions.map(({ id }) => asTyped(id)).join(', ')}.`);
  return [definition];
}

function explanation(definition: IndicatorDefinition, allowed: Parameters<typeof definitionInWords>[1]): readonly (readonly [string, string])[] {
  const { counts, fulfils, formula, cite, version } = definitionInWords(definition, allowed);
  return [
    ['What is counted', counts], ...(fulfils === null ? [] : [['What counts towards the share', fulfils] as const]), ['Formula', formula], ['Source', cite],
    ['Definition', `${asTyped(definition.id)}, version ${version}`],
  ];
}
