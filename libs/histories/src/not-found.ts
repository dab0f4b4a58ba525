import { councilPolicy, Refused } from '@redress/procedures';

/** Section 9 row 81: there is no such history, or its existence is not to be told. */
export class NotFound extends Refused {
  constructor() {
    super({ code: 'ERR_NOT_FOUND', message: 'There is no such case or referral. Check the reference.', cite: councilPolicy.access });
  }
}
