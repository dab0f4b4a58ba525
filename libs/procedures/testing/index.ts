export { consequenceOf } from '../src/workflow/consequences.js';
export { outcomeOf, possibleOutcomes, statesOf, type Outcome } from './outcomes.js';
