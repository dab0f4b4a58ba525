/** `npm test`: everything there is to check, in one go, and one line at the end that adds it up. */
import { everyTest, holds, provideBrowser } from './steps.ts';
import { inOneLine, oneFailed, sum, type Tally } from './tally.ts';

const steps: [name: string, step: () => Promise<Tally>][] = [
  ['lint and imports', () => holds('lint')],
  ['types', () => holds('types')],
  ['build', () => holds('build')],
  ['tests: unit, PostgreSQL, HTTP, browser', () => everyTest('.cache/everything/jest.json')],
];

provideBrowser();
const tallies: Tally[] = [];
for (const [name, step] of steps) {
  console.log(`\n${name} …`);
  const began = performance.now();
  const tally = await step().catch((error: unknown) => {
    console.error(error);
    return oneFailed;
  });
  console.log(`${name}: ${inOneLine(tally)} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  tallies.push(tally);
}

const total = sum(tallies);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${inOneLine(total)}`);
