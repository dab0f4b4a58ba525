/** Told apart by lightness as well as hue, each at least 3:1 on white [WCAG 2.2 SC 1.4.11]; a procedure has the same in every chart. */
export const colours = { CSC: '#12436d', ASC: '#28a197', CORPORATE: '#801650', other: '#6b5d00' } as const;

export function colourOf(value: unknown): string {
  return typeof value === 'string' && Object.hasOwn(colours, value) ? colours[value as keyof typeof colours] : colours.other;
}

/** Of all that is written: 11:1 on white. */
export const ink = '#3d3d3d';
export const gridLine = '#d9d9d9';
