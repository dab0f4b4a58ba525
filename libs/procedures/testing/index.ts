export * from './chapters.js';
export { consequenceOf, consequences } from '../src/workflow/consequences.js';
export { machineOf, outcomeOf, partOutcomeOf, partOutcomes, possibleOutcomes, statesOf, type Outcome } from './outcomes.js';
export { policiesWithRoom } from './policies-with-room.js';
export { proseFaults } from './plain-prose.js';
export { on, told } from './story.js';
export { workedIndicatorExamples } from './worked-indicator-examples.js';
