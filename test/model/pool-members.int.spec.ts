import { modelTests } from './model-tests.js';

modelTests('POOL_MEMBER');
