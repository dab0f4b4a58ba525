export interface ExpiryReport {
  /** Cases looked at. */
  readonly cases: number;
  /** Events recorded now, over all of them. */
  readonly events: number;
  readonly failures: readonly { readonly streamId: string; readonly code: string }[];
}

/** One case after another, so that a long list of due cases never keeps people's commands waiting. */
export async function expireAll(due: Iterable<string>, expire: (streamId: string) => Promise<readonly string[]>): Promise<ExpiryReport> {
  let cases = 0;
  let events = 0;
  const failures: { streamId: string; code: string }[] = [];
  for (const streamId of due) {
    cases += 1;
    try {
      events += (await expire(streamId)).length;
    } catch (error) {
      failures.push({ streamId, code: codeOf(error) });
    }
  }
  return { cases, events, failures };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'ERR_UNEXPECTED';
}
