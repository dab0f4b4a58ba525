import { presentMachines } from '@redress/procedures';

/** Every state a case can be in, each once, in the order of the procedures. Read off the machines. */
export const stateNames: readonly string[] = [...new Set(
  Object.entries(presentMachines).filter(([id]) => id !== 'LGSCO').flatMap(([, machine]) => Object.keys(machine.states.procedure?.states ?? machine.states)),
)].filter((name) => name !== 'NONE');
