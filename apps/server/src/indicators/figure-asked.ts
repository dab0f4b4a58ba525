import type { Quarter } from '@redress/calendar';
import type { QuarterFigure } from '@redress/read-models';
import { figures } from '../parameters/case-list-parameters.js';
import { readQuarter } from '../parameters/quarter-parameter.js';
import { RequestRefused } from '../problems/problem.js';

export interface FigureAsked {
  readonly figure: QuarterFigure;
  readonly quarter: Quarter;
}

/** A figure by its address: `2020-21-q4`, `pi-2`. Throws RequestRefused (404): an address that cannot be read leads nowhere. */
export function figureAsked(quarter: string, figure: string): FigureAsked {
  const found = figures.find((each) => each.toLowerCase() === figure.toLowerCase());
  try {
    if (found) return { figure: found, quarter: readQuarter(quarter) };
  } catch {
    throw noSuchFigure();
  }
  throw noSuchFigure();
}

function noSuchFigure(): RequestRefused {
  return new RequestRefused(404, 'ERR_NOT_FOUND', 'There is no such figure.');
}
