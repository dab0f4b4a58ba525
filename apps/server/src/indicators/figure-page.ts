import { quarterLabel } from '@redress/calendar';
import { procedureNames } from '@redress/procedures';
import type { QuarterFigure } from '@redress/read-models';
import { spokenQuarter, type CaseBehind } from '@redress/reporting';
import { Page } from '../pages/page.js';
import { quarterInAddress } from '../parameters/quarter-parameter.js';
import type { FigureAsked } from './figure-asked.js';

const titles: Readonly<Record<QuarterFigure, string>> = {
  'PI-1': 'Compliments received',
  'PI-2': "Children's Stage 2 within 65 working days",
  'PI-3': 'Corporate Stage 2 within 25 working days',
};

/** The cases behind one figure, with what is needed to work it out again by hand. */
export function figurePage({ figure, quarter }: FigureAsked, cases: readonly CaseBehind[]): Page {
  const within = cases.filter((each) => each.within === true).length;
  return new Page('figure.njk', {
    title: `${titles[figure]}, ${spokenQuarter(quarterLabel(quarter))}`, isCount: figure === 'PI-1', within, total: cases.length,
    csv: `/indicators/${quarterInAddress(quarter)}/${figure.toLowerCase()}/cases.csv`,
    rows: cases.map((each) => ({ ...each, procedure: procedureNames[each.procedure] })),
  });
}
