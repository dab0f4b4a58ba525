import { own } from '@redress/procedures';

/** Told apart by lightness as well as hue, each at least 3:1 on white [WCAG 2.2 SC 1.4.11]. */
export const colours = ['#12436d', '#28a197', '#801650', '#6b5d00'] as const;

/** A procedure has the same colour in every chart. */
const ofProcedure: Readonly<Partial<Record<string, string>>> = { CSC: colours[0], ASC: colours[1], CORPORATE: colours[2] };

/** Of a value that charts show again and again its own; else the one of its place among the others. */
export function colourOf(value: unknown, place: number): string {
  return (typeof value === 'string' ? own(ofProcedure, value) : undefined) ?? colours[place] ?? colours[3];
}

/** Of all that is written: 11:1 on white. */
export const ink = '#3d3d3d';
export const gridLine = '#d9d9d9';
