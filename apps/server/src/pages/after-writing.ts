import { cookieOf, type Cookie } from '../people/cookies.js';

/** A page shown after something was written: lists wait for it, and the next page says that it was done. */
const position = 'read-after';
const done = 'done';

/** Seconds: long enough to look at the next page, no longer. */
const remembered = 60;

export function afterWriting(command: string, reached: string): readonly Cookie[] {
  return [{ name: position, value: Buffer.from(reached).toString('base64url'), maxAge: remembered }, { name: done, value: command, maxAge: remembered }];
}

/** The position the person has written up to, if they have just written; of a cookie that somebody changed, whatever it says. */
export function readAfter(cookieHeader: string | undefined): string | undefined {
  const value = cookieOf(cookieHeader, position);
  return value === undefined || value === '' ? undefined : Buffer.from(value, 'base64url').toString();
}

/** The name of the command that was just done, and the cookie that forgets it. */
export function justDone(cookieHeader: string | undefined): { readonly command: string; readonly forget: Cookie } | undefined {
  const command = cookieOf(cookieHeader, done);
  return command === undefined || command === '' ? undefined : { command, forget: { name: done, value: '', maxAge: 0 } };
}
