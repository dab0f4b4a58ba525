/** Told apart by lightness as well as hue, each at least 3:1 on white [WCAG 2.2 SC 1.4.11]. */
export const colours = { CSC: '#12436d', ASC: '#28a197', CORPORATE: '#801650' } as const;

/** Of all that is written: 11:1 on white. */
export const ink = '#3d3d3d';
export const gridLine = '#d9d9d9';
