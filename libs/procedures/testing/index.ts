export { consequenceOf } from '../src/workflow/consequences.js';
export { interviewOutcomeOf, interviewOutcomes, machineOf, outcomeOf, possibleOutcomes, statesOf, type Outcome } from './outcomes.js';
export { proseFaults } from './plain-prose.js';
export { workedIndicatorExamples } from './worked-indicator-examples.js';
