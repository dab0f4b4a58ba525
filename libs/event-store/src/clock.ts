/** The one clock of the house, injected everywhere: an instant in UTC. */
export interface Clock {
  now(): Date;
}
