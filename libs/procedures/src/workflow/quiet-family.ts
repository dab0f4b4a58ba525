import type { Happened } from '../order/happened.js';
import { orders } from '../order/orders.js';
import type { MachineFamily } from './machine-family.js';
import type { MachineState } from './machine-state.js';

/** A kind of history with one machine, in which nothing follows of itself and no limit runs. */
export function quietFamily<State extends MachineState<{ readonly happened: Happened }, keyof typeof orders>>(
  machine: State['machine'], machines: MachineFamily<State>['machines'], foldedWith: MachineFamily<State>['foldedWith'],
): MachineFamily<State> {
  return {
    machines,
    foldedWith,
    machineOf: () => machine,
    orders,
    happened: ({ happened }) => happened,
    deadlines: () => [],
    clocksEnded: () => [],
    endsRecorded: (facts) => facts,
    withLawMade: (_, event) => event,
    consequenceOf: () => undefined,
    hasEnded: () => false,
    afterTheEnd: [],
  };
}
