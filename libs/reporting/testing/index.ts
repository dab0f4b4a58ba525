export { addedIndicators } from './added-indicators.js';
export { definitionOf, figuresFrom, type Counted } from './figures-from.js';
