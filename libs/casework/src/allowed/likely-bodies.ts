import type { LondonDate, UtcInstant } from '@redress/calendar';
import { limitsOf, unnoticedBreaches, voidableExpiries, waitingCorrections, type CaseState, type MachineState, type PoolState } from '@redress/procedures';
import type { CommandClass } from '../commands/case-command.js';
import { fieldsOf, type FieldDescription, type PartOfTheCase, type PartOfTheMember } from '../fields/index.js';

/** What a person would most likely enter now: one body, or one for each part of the case there is to choose. */
export function likelyBodies(commandClass: CommandClass, state: MachineState, today: LondonDate, now: UtcInstant): readonly object[] {
  const required = fieldsOf(commandClass).filter((field) => field.required);
  const body = { ...Object.fromEntries(required.map((field) => [field.name, likely(field, today, now)])), ...commandClass.likely?.(state, today) };
  const chosen = required.find(({ chooses }) => chooses !== undefined);
  if (!chosen?.chooses) return [body];
  const parts = partsOf(chosen.chooses, state);
  return (parts.length > 0 ? parts : ['none']).map((part) => ({ ...body, [chosen.name]: part }));
}

function likely({ kind, options = [], minimum }: FieldDescription, today: LondonDate, now: UtcInstant): unknown {
  switch (kind) {
    case 'DAY': return today;
    case 'INSTANT': return now;
    case 'CHOICE': return options[0];
    case 'YES_NO': return true;
    case 'NUMBER': return minimum;
    case 'CHOICES':
    case 'TEXTS':
    case 'ENTRIES': return [];
    default: return 'to be entered';
  }
}

/** A command lets one choose from the history it is about, and so knows of which kind that is. */
function partsOf(chooses: PartOfTheCase, state: MachineState): readonly string[] {
  switch (chooses) {
    case 'OFFER': return Object.keys((state as PoolState).facts.offers);
    case 'CONFLICT': return Object.keys((state as PoolState).facts.conflicts);
    default: return partsOfCase(chooses, state as CaseState);
  }
}

function partsOfCase(chooses: Exclude<PartOfTheCase, PartOfTheMember>, { facts }: CaseState): readonly string[] {
  switch (chooses) {
    case 'INTERVIEW': return Object.keys(facts.interviews);
    case 'MEETING': return Object.keys(facts.meetings);
    case 'READING': return Object.keys(facts.readings);
    case 'REMEDY': return Object.keys(facts.ombudsman.remedies);
    case 'STATEMENT': return ['1.effectiveDate'];
    case 'EXPIRY': return voidableExpiries(facts);
    case 'CORRECTION': return waitingCorrections(facts);
    case 'MISSED_LIMIT': return unnoticedBreaches(facts).map(({ code }) => code);
    case 'LIMIT': return limitsOf(facts).flatMap(({ code, extension }) => (extension ? [code] : []));
  }
}
