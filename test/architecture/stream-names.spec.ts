import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** A prefix by itself, or in front of an id, or a choice of them in a pattern: how somebody would make or cut the name of a stream. */
const madeOrCut = /(['"`])(?:case|lgsco|pool|access|room)-(?:\1|\$\{)|\((?:\?:)?(?:case|lgsco|pool|access|room)\|/;

test('what the name of a stream means is known in one file', () => {
  const files = globSync('{apps,libs}/*/src/**/*.ts').filter((file) => !file.endsWith('.spec.ts'));
  expect(files.filter((file) => madeOrCut.test(readFileSync(file, 'utf8')))).toEqual(['libs/histories/src/streams.ts']);
});
