import { councilPolicy, Refused } from '@redress/procedures';

/** Section 9 row 81: there is no such history, or its existence is not to be told. */
export class NotFound extends Refused {
  constructor(message = 'There is no such case or referral. Check the reference.') {
    super({ code: 'ERR_NOT_FOUND', message, cite: councilPolicy.access });
  }
}
