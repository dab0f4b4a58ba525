/** What a command has to say: the same, once for programs and once for people. */
export interface Answer {
  /** Printed alone on standard output with --json. */
  readonly json: string;
  readonly text: string;
  /** 1 when something was refused although the command itself was carried out; 3 when the history was found altered. */
  readonly exitStatus?: 0 | 1 | 3;
}

export function answer(value: unknown, text: string): Answer {
  return { json: `${JSON.stringify(value, null, 1)}\n`, text: `${text}\n` };
}
