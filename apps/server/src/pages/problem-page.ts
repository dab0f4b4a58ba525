import { own } from '@redress/procedures';
import { Page } from './page.js';
import type { Problem } from '../problems/problem.js';

const titles: Readonly<Record<number, string>> = {
  403: 'You may not do this',
  404: 'There is nothing here',
  503: 'Not available for a moment',
};

const titlesByCode: Readonly<Record<string, string>> = {
  ERR_HISTORY_DAMAGED: 'The history of this case is damaged',
  ERR_STORE_DAMAGED: 'The history of this case is damaged',
  ERR_HISTORY_NEWER: 'The history of this case is newer than this program',
};

/** The page a person sees instead of the one they asked for. */
export function problemPage(problem: Problem): Page {
  const title = own(titlesByCode, problem.code) ?? titles[problem.status] ?? (problem.status >= 500 ? 'Something went wrong' : 'This could not be done');
  return new Page('problem.njk', { title, problem }, problem.status);
}
