/**
 * A pure function that keeps its last answer: what is asked of one state many times in a row, by every rule and for every command
 * that might be given, is computed once. One answer alone is kept, so nothing grows.
 */
export function keepingLast<Asked extends readonly unknown[], Answer>(compute: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last?.asked.every((one, index) => one === asked[index])) last = { asked, answer: compute(...asked) };
    return last.answer;
  };
}
