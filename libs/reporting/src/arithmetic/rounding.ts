/**
 * numerator / denominator to so many decimals, halves away from zero (up, for what is counted). Both are whole numbers and the rounding
 * is done on whole numbers, so no half is lost to binary fractions: 1.005 as 201/200 to two decimals is 1.01.
 */
export function roundedQuotient(numerator: number, denominator: number, decimals: 0 | 1 | 2): number {
  const scale = 10 ** decimals;
  const size = Math.floor((2 * Math.abs(numerator) * scale + denominator) / (2 * denominator));
  // Without the last step a small fall would be minus zero.
  return size === 0 ? 0 : (Math.sign(numerator) * size) / scale;
}
