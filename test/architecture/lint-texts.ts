/**
 * Lints texts as if they stood in given files, under the rules of eslint.config.js: reads
 * `[{ file, text }]` from standard input, answers `[[rule, …], …]`. A program of its own because Jest cannot load the rules.
 */
import { execFileSync } from 'node:child_process';
import { text as readAll } from 'node:stream/consumers';
import { ESLint } from 'eslint';

// The rule of the floors reads which project is where from what Nx last found, and keeps silent where it has never looked.
execFileSync('nx', ['show', 'projects']);

const eslint = new ESLint();

const texts = JSON.parse(await readAll(process.stdin)) as { file: string; text: string }[];
const broken: string[][] = [];
for (const { file, text } of texts) {
  const results = await eslint.lintText(text, { filePath: file });
  broken.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(broken));
