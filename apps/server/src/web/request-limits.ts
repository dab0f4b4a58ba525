/** Milliseconds for each part of a request. */
export interface RequestLimits {
  /** Until all of its head is there. */
  readonly head: number;
  /** Until all of it is there: a megabyte over a slow line. */
  readonly whole: number;
  /** Until it is answered. Longer than any question to the database may take (decision 0027). */
  readonly answer: number;
  /** Between two requests of a connection. */
  readonly rest: number;
  /** Between two looks for connections that are late. */
  readonly look: number;
}

export const requestLimits: RequestLimits = { head: 10_000, whole: 30_000, answer: 60_000, rest: 15_000, look: 2_000 };
