import fc from 'fast-check';

/** The same inputs whenever all tests are run; `npm run fuzz` draws another seed and names it. */
const seed = Number(process.env.REDRESS_FUZZ_SEED ?? 20_060_901);
const minutes = process.env.REDRESS_FUZZ_MINUTES;

/** Milliseconds and inputs for one door. */
const budget = minutes === undefined ? { interruptAfterTimeLimit: 20_000, numRuns: 1_500 } : { interruptAfterTimeLimit: Number(minutes) * 60_000, numRuns: 1_000_000_000 };

/**
 * Tries a door with one input after another until time or inputs are used up. An input that fails is made smaller as long as it fails;
 * what it failed with is told with the seed.
 */
export async function tried<Input>(inputs: fc.Arbitrary<Input>, attempt: (input: Input) => Promise<void>): Promise<void> {
  let count = 0;
  await fc.assert(fc.asyncProperty(inputs, (input) => {
    count += 1;
    return attempt(input);
  }), { seed, ...budget });
  process.stderr.write(`Seed ${seed}: ${count} inputs.\n`);
}
