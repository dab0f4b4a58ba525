import { modelTests } from './model-tests.js';

modelTests('COMPLIMENT');
