import type { Cookie } from '../people/cookies.js';

/** What a page's controller returns: which template to show with what, or where to go instead. */
export class Page {
  constructor(readonly template: string, readonly model: PageModel, readonly status = 200, readonly cookies: readonly Cookie[] = []) {}
}

export interface PageModel {
  readonly title: string;
  readonly [name: string]: unknown;
}

/** The answer to a form that was acted on: see the result at another address, so that reloading does nothing twice. */
export class SeeOther {
  constructor(readonly location: string, readonly cookies: readonly Cookie[] = []) {}
}
