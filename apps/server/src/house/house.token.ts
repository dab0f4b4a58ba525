/** Under which Nest's container hands the house to controllers. */
export const HOUSE = Symbol('house');
