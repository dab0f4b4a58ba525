import fc from 'fast-check';

// Jest loads this where REDRESS_TEST_SEED is given: what is drawn at random is then drawn again.
fc.configureGlobal({ seed: Number(process.env.REDRESS_TEST_SEED) });
