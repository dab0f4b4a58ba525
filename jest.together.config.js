/** What `npm test` and `npm run unit` run: the same as jest.config.js file by file, with every pure spec in one file. */
import config from './jest.config.js';

export default {
  ...config,
  testMatch: ['<rootDir>/test/together/pure.together.ts', '<rootDir>/{apps,libs,test}/**/*.{int,e2e}.spec.ts'],
  testSequencer: '<rootDir>/test/together/pure-first.js',
  // A snapshot would be kept beside the one file, and not beside its spec: there are none, and none is written.
  ci: true,
};
