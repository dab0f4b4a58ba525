import type { Facts } from '../facts/facts.js';
import { endsRecorded, foldOfCases } from '../facts/record.js';
import { clocksEnded } from '../limits/clocks-ended.js';
import { deadlinesUnder } from '../limits/deadlines-under.js';
import { besideTheProcedure } from '../machines/beside-fragments.js';
import { orders } from '../order/orders.js';
import type { MachineId, CaseState } from './case-state.js';
import { consequenceOf } from './consequences.js';
import { withLawMade } from './law-made.js';
import type { MachineFamily } from './machine-family.js';
import { caseMachines } from './machines.js';

/** Cases and Ombudsman referrals. */
export const caseFamily: MachineFamily<CaseState> = {
  machines: caseMachines,
  foldedWith: foldOfCases,
  machineOf,
  orders,
  happened: ({ happened }) => happened,
  deadlines: deadlinesUnder,
  clocksEnded,
  endsRecorded: (facts, event) => ({ ...facts, ...endsRecorded(facts, event) }),
  withLawMade,
  consequenceOf,
  hasEnded: ({ ended }) => ended !== undefined,
  afterTheEnd: Object.keys(besideTheProcedure) as readonly (keyof typeof besideTheProcedure)[],
};

/** A representation whose kind or procedure has just become known goes on in the machine of that procedure. */
function machineOf({ kind, procedure, ombudsman }: Facts): MachineId {
  if (ombudsman.lgscoReference !== undefined) return 'LGSCO';
  if (kind === 'COMMENT' || kind === 'COMPLIMENT') return kind;
  return procedure ?? 'INTAKE';
}
