/** Texts laid end to end as UTF-8, and where each of them begins and ends: as many places as texts and one more. */
export interface EndToEnd {
  readonly bytes: Buffer;
  readonly places: readonly number[];
}

export function endToEnd(texts: readonly string[]): EndToEnd {
  const places = [0];
  for (const text of texts) places.push((places.at(-1) ?? 0) + Buffer.byteLength(text));
  return { bytes: Buffer.from(texts.join('')), places };
}
