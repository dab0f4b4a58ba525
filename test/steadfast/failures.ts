/** What `jest --json` writes, as far as failures are told in it. */
export interface FailuresReport {
  readonly testResults: readonly {
    /** The path of the test file. */
    readonly name: string;
    readonly status: string;
    /** What a file that could not be run says; with failed tests, all their messages. */
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] | null }[];
  }[];
}

export interface Failure {
  readonly test: string;
  readonly message: string;
}

/** Each failed test of a run with what it said; a file that could not be run is one. */
export function failuresIn({ testResults }: FailuresReport): readonly Failure[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter(each => each.status === 'failed')
      .map(({ fullName, failureMessages }) => ({ test: `${name}: ${fullName}`, message: (failureMessages ?? []).join('\n') }));
    return failed.length > 0 || status === 'passed' ? failed : [{ test: `${name}: could not be run`, message }];
  });
}

/** Every test that failed, how often and under which seeds; the one that fails most often first. */
export function failuresInWords(runs: readonly { readonly seed: number; readonly failures: readonly Failure[] }[]): string {
  const seeds = new Map<string, number[]>();
  for (const { seed, failures } of runs) for (const { test } of failures) seeds.set(test, [...seeds.get(test) ?? [], seed]);
  return [...seeds].toSorted(([, some], [, others]) => others.length - some.length)
    .map(([test, under]) => `failed ${under.length} of ${runs.length}: ${test} (REDRESS_TEST_SEED ${under.join(', ')})`).join('\n');
}
