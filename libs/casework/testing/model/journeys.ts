import type { Exploration, Witness } from './exploration.js';

/** One step of a journey, and what is tried first and refused where it sets out from. */
export interface Stop {
  readonly refusedHere: readonly string[];
  readonly step: string | undefined;
}

/** One history to live through from its beginning. */
export type Journey = readonly Stop[];

interface Place {
  readonly refusedHere: Set<string>;
  readonly onwards: Map<string, Place>;
}

/** As few journeys as pass every witness: those with a common beginning share it until they part, and what is refused is tried once. */
export function journeysOf({ witnesses }: Exploration): readonly Journey[] {
  const start = newPlace();
  for (const witness of witnesses) mark(start, witness);
  const journeys: Journey[] = [];
  const tried = new Set<Place>();
  const follow = (place: Place, sofar: Journey): void => {
    const refusedHere = tried.has(place) ? [] : [...place.refusedHere];
    tried.add(place);
    if (place.onwards.size === 0) journeys.push([...sofar, { refusedHere, step: undefined }]);
    for (const [index, [step, next]] of [...place.onwards].entries()) follow(next, [...(index === 0 ? sofar : sofar.map(withoutTries)), { refusedHere: index === 0 ? refusedHere : [], step }]);
  };
  follow(start, []);
  return journeys;
}

function mark(start: Place, { path, step, isRefused }: Witness): void {
  let place = start;
  for (const label of path) place = onwards(place, label);
  if (isRefused) place.refusedHere.add(step);
  else onwards(place, step);
}

function onwards(place: Place, label: string): Place {
  const next = place.onwards.get(label) ?? newPlace();
  place.onwards.set(label, next);
  return next;
}

const newPlace = (): Place => ({ refusedHere: new Set(), onwards: new Map() });
const withoutTries = ({ step }: Stop): Stop => ({ refusedHere: [], step });
