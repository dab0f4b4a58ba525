import { explore, journeysOf, modelledMachines, registerMembers, walk, type Exploration, type Journey } from '@redress/casework/testing';
import type { EventStore } from '@redress/event-store';
import { createPostgresSnapshotStore } from '@redress/event-store-postgres';
import { kindsUnder } from '@redress/histories';
import type { House } from '@redress/house';

export interface HouseToFill extends Pick<House, 'pool' | 'workflow' | 'readModels'> {
  readonly store: EventStore;
}

/**
 * So few histories that every command of every machine is given in them and every limit runs out, as often as asked, with the
 * alphabet of each as it is or changed. Gives back what was lived otherwise than the model says.
 */
export class EveryKindOfHistory {
  readonly #explored: readonly { readonly exploration: Exploration; readonly journeys: readonly Journey[] }[];
  #lived = 0;

  constructor(private readonly house: HouseToFill) {
    const kinds = kindsUnder(house.workflow);
    this.#explored = modelledMachines.map((machine) => explore(machine, kinds)).map((exploration) => ({ exploration, journeys: enough(journeysOf(exploration)) }));
  }

  async live(changed: (exploration: Exploration, seed: number) => Exploration = (exploration) => exploration): Promise<readonly string[]> {
    const ports = { ...this.house, snapshots: createPostgresSnapshotStore({ pool: this.house.pool }) };
    if (this.#lived === 0) await registerMembers(ports);
    const partings: string[] = [];
    for (const { exploration, journeys } of this.#explored) {
      for (const journey of journeys) {
        this.#lived += 1;
        partings.push(...(await walk(journey, changed(exploration, this.#lived), ports, `history-${this.#lived}`)).partings);
      }
    }
    await this.house.readModels.catchUp();
    return partings;
  }
}

/** Of the journeys those that take a step no earlier one took, and nothing of what is only tried on the way. */
function enough(journeys: readonly Journey[]): readonly Journey[] {
  const taken = new Set<string>();
  const further = journeys.filter((journey) => {
    const before = taken.size;
    for (const { step } of journey) if (step !== undefined) taken.add(step);
    return taken.size > before;
  });
  return further.map((journey) => journey.map(({ step }) => ({ refusedHere: [], step })));
}
