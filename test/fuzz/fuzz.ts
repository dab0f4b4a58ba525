/**
 * `npm run fuzz -- [--minutes 10] [--seed N] [--door api|forms|command-line]`: sends the doors of the house whatever there is to send, as
 * their own descriptions and far from them, for so many minutes each. What fails is told with its seed and a line that sends it again.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { run } from '../everything/run.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, door: { type: 'string', default: '' } } });
const seed = values.seed ?? String(randomInt(2 ** 30));

console.log(`Seed ${seed}, ${values.minutes} minutes for each door.`);
const longest = String((Number(values.minutes) + 10) * 60_000);
const { status } = await run('jest', ['--runInBand', '--testTimeout', longest, `test/fuzz/${values.door}`], 'as it comes', { REDRESS_FUZZ_SEED: seed, REDRESS_FUZZ_MINUTES: values.minutes });
process.exitCode = status ?? 1;
