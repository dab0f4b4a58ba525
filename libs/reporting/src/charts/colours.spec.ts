import { expect, test } from '@jest/globals';
import { colours, ink } from './colours.js';

/** Contrast with white by WCAG 2.2. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test.each(colours)('%s stands out from white by 3:1', (colour) => {
  expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(3);
});

test('what is written stands out from white by 4.5:1', () => {
  expect(contrastWithWhite(ink)).toBeGreaterThanOrEqual(4.5);
});
