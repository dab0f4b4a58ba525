/** A colour that white text can be read on (WCAG 2.2, 1.4.3: at least 4.5 to 1). Throws the rest of a sentence. */
export function brandColour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`is "${value}": write a colour as # and six hexadecimal digits, for example #4b2a6b.`);
  const contrast = 1.05 / (luminance(value) + 0.05);
  if (contrast < 4.5) throw new Error(`is ${value}, too light for the white text on it (${contrast.toFixed(1)} to 1 where 4.5 is needed): choose a darker colour.`);
  return value.toLowerCase();
}

/** WCAG 2.2's relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
