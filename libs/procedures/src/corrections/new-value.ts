import { dateInWords, isLondonDate } from '@redress/calendar';
import { oneOf } from '../wording/in-a-list.js';
import { choiceInWords } from '../wording/names.js';
import type { StatementKind } from './correctable.js';

/** What somebody typed, as the value of a statement of that kind; or why it is none. */
export function newValueOf(typed: string, statement: StatementKind): { readonly value: string | boolean } | { readonly wrong: string } {
  const text = typed.trim();
  switch (statement.kind) {
    case 'TEXT': return { value: text };
    case 'DATE': return isLondonDate(text) ? { value: text } : { wrong: `Give a real date, as 2021-06-08 for ${dateInWords('2021-06-08')}.` };
    case 'FLAG': return /^(?:yes|no)$/i.test(text) ? { value: text.toLowerCase() === 'yes' } : { wrong: 'Say yes or no.' };
    case 'ANSWER': {
      const answer = statement.answers.find((each) => [each, choiceInWords(each)].some((said) => said.toLowerCase() === text.toLowerCase()));
      return answer === undefined ? { wrong: `Say one of these: ${oneOf(statement.answers.map(choiceInWords))}.` } : { value: answer };
    }
  }
}
