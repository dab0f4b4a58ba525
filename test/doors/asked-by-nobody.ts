import { timer, type Actor } from '@redress/identity';

/** An actor who may ask for nothing at all; also as the options that name an actor. */
export const nobody = Object.create(timer, { actor: { value: timer, enumerable: true } }) as Actor & { readonly actor: Actor };

/** The code of the refusal, or that there was none. */
export async function answerTo(ask: () => unknown): Promise<string> {
  try {
    await ask();
    return 'an answer';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

export interface Door {
  readonly name: string;
  /** Goes in as somebody who may not. */
  readonly ask: () => unknown;
  /** What to do about it when it opens. */
  readonly mend: string;
}

/** Of each door that does not refuse them, a sentence. */
export async function openTo(doors: readonly Door[], refusals: readonly string[] = ['ERR_FORBIDDEN']): Promise<string[]> {
  const sentences: string[] = [];
  for (const { name, ask, mend } of doors) {
    const answer = await answerTo(ask);
    if (!refusals.includes(answer)) sentences.push(`${name} has no actor: whoever may ask for nothing gets ${answer} there. ${mend}`);
  }
  return sentences;
}
