import { limitsInWords, stepInWords, titleOf, type PathTaken, type Procedure, type ProcedureState } from '@redress/handbook';
import { stateInWords } from '@redress/procedures';

/** A procedure for the terminal: state by state what may happen, where it leads, who may ask for it and what refuses it; then its limits. */
export function procedureText(procedure: Procedure, path?: PathTaken): string {
  const limits = limitsInWords(procedure.id);
  return [
    titleOf(procedure.id),
    ...procedure.states.map((state) => [`${headingOf(state)}${path?.present.includes(state.name) ? '  (here now)' : ''}`, ...stepsText(procedure, state)].join('\n')),
    ...(limits.length === 0 ? [] : [['Time limits', ...limits.map((limit) => `  ${limit}`)].join('\n')]),
  ].join('\n\n');
}

function headingOf({ name, isFirst }: ProcedureState): string {
  return name === '' ? 'In any state' : `${stateInWords(name)}${isFirst ? '  (the first)' : ''}`;
}

/** What is never accepted in a state is for the printed handbook. */
function stepsText(procedure: Procedure, { steps }: ProcedureState): readonly string[] {
  return steps.filter(({ isRefused }) => !isRefused).flatMap((step) => {
    const { event, leadsTo, refusedWhen, askedForBy } = stepInWords(procedure, step);
    return [`  ${event} -> ${leadsTo}`, ...askedForBy.map((who) => `      asked for by: ${who}`), ...refusedWhen.map((why) => `      refused when: ${why}`)];
  });
}
