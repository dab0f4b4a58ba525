import everyTest from './jest.config.js';

/** `npm run test:kurrentdb`: what needs a real KurrentDB or EventStoreDB, which `npm test` does not. */
export default { ...everyTest, testMatch: ['<rootDir>/{apps,libs,test}/**/*.kurrentdb.spec.ts'] };
