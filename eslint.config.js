/** The rules that a file alone can be held to; those that need its types stand in oxlint.config.js. */
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { apps, floors } from './test/architecture/floors.ts';

const tags = names => names.map(name => `floor:${name}`);

const runDownwardsOnly = [
  ...floors.map(({ name, mayImport }) => ({ sourceTag: `floor:${name}`, onlyDependOnLibsWithTags: tags([name, ...mayImport]) })),
  ...apps.map(({ name, mayImport }) => ({ sourceTag: `floor:${name}`, onlyDependOnLibsWithTags: tags([name, ...mayImport]) })),
  { sourceTag: 'floor:test', onlyDependOnLibsWithTags: ['*'] },
];

const clock = 'There is one clock and it is injected: take the instant from the clock port.';
const noClockOfOnesOwn = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.name='dayjs'][arguments.length=0]", message: clock },
];

const everyTestRuns = [
  {
    selector: "MemberExpression[object.name=/^(?:describe|it|test)$/][property.name=/^(?:skip|only|todo)$/]",
    message: 'No test is skipped, singled out or only planned: mend it or delete it.',
  },
  ...[
    "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']",
    'CallExpression[callee.name=/^(?:before|after)(?:All|Each)$/][arguments.length=2]',
    'CallExpression[callee.name=/^(?:it|test)$/][arguments.length=3]',
    "CallExpression[callee.callee.property.name='each'][arguments.length=3]",
  ].map(selector => ({ selector, message: 'A test is true whatever the timing: the one safety limit for what hangs is in jest.config.js.' })),
];

const emptyNames = '{util,utils,helper,helpers,common,manager,managers}';

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', '.nx/', 'data/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' } },
  eslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 250],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack', 'oxlint-disable'], location: 'anywhere' }],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', document: 'readonly', window: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: runDownwardsOnly, allow: ['@redress/server/testing', '@redress/cli/testing'] }],
      'no-restricted-syntax': ['error', ...noClockOfOnesOwn, ...everyTestRuns],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['apps/*/src/**/*.ts', '**/system-clock.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everyTestRuns] },
  },
  {
    files: [`**/${emptyNames}.*`, `**/${emptyNames}/**`, `**/*[-.]${emptyNames}.*`],
    ignores: ['**/complaints-manager.*'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'This name says nothing: name the file after what it holds, in the words of the domain.' }],
    },
  },
);
