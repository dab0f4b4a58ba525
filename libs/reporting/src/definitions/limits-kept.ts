import { everyLimit, machineNames, type TimeLimit } from '@redress/procedures';
import type { Chapter } from './chapters.js';
import type { IndicatorDefinition } from './indicator-definition.js';

/** How often each limit of the law and of the council was kept: the record that the regulations themselves demand (domain 3.2.4, 8.2). */
export const limitsKept: readonly IndicatorDefinition[] = Object.entries(everyLimit).flatMap(([machine, limits]) =>
  // A window is the complainant's to use, so nobody keeps it or fails to.
  limits.filter(({ onExpiry }) => onExpiry !== 'WINDOW').map((limit) => limitKept(limit, machineNames[machine as keyof typeof everyLimit], machine === 'LGSCO' ? 'ombudsman' : 'limits')));

function limitKept({ code, title, cite }: TimeLimit, of: string, chapter: Chapter): IndicatorDefinition {
  return {
    id: code, version: 1, chapter, title: `${of}: ${title}`, every: 'QUARTER', unit: 'PER_CENT', cite,
    formula: { from: 'limits', where: { code }, datedBy: 'metOn', fulfils: { metOn: { notAfter: 'dueOn' } }, spread: { after: 'startOn', upTo: 'metOn' } },
    words: {
      counts: 'Every clock of this limit that was met in the period; one that nothing could meet any more is not counted.',
      fulfils: 'It was met by its due date, as it stood after any extension and suspension.',
      formula: '100 × those met by their due date ÷ all met, to the whole per cent, half up; days are counted from the start, suspended ones too',
      sentence: 'the limit was kept in {share}', noneSentence: 'the limit was met by nobody, so there is no percentage', none: 'n/a (none met)',
      verdict: {
        yes: 'Met on {metOn}, not after {dueOn}, its due date.', no: 'Met on {metOn}, after {dueOn}, its due date.',
        unknown: 'Met on {metOn}; its due date cannot be computed, so it is not counted as kept.',
      },
    },
    shows: ['startOn', 'dueOn', 'metOn'],
  };
}
