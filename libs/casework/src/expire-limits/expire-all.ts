export interface ExpiryReport {
  /** Cases looked at. */
  readonly cases: number;
  /** Events recorded now, over all of them. */
  readonly events: number;
  readonly failures: readonly { readonly caseId: string; readonly code: string }[];
}

/** One case after another, so that a long list of due cases never keeps people's commands waiting. */
export async function expireAll(dueCases: AsyncIterable<string>, expireCase: (caseId: string) => Promise<readonly string[]>): Promise<ExpiryReport> {
  let cases = 0;
  let events = 0;
  const failures: { caseId: string; code: string }[] = [];
  for await (const caseId of dueCases) {
    cases += 1;
    try {
      events += (await expireCase(caseId)).length;
    } catch (error) {
      failures.push({ caseId, code: codeOf(error) });
    }
  }
  return { cases, events, failures };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'ERR_UNEXPECTED';
}
