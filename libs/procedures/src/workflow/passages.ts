/**
 * How histories come into a version of a machine from the one before it: the state that each goes on in. Undefined for a state in which
 * none can: those histories stay where they are until they have left it, or for good.
 */
export type Passage = (state: string) => string | undefined;

/** The passages of one machine, by the number of the version they lead into. */
export type Passages = Readonly<Record<number, Passage>>;
