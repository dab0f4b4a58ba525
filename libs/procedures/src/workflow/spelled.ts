/** A value as text that is the same whenever the value is: keys in order, functions as their program. */
export function spelled(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'function') return String(each);
    return typeof each === 'object' && each !== null && !Array.isArray(each) ? sorted(each) : each;
  });
}

function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
