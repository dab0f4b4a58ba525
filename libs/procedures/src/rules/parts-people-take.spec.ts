import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  adjudicated, escalated, independentPersonAssigned, independentReportSubmitted, investigatorAssigned, panelReported, received, acknowledged, reportSubmitted, stage1Answered,
  stage1Started, stage2Answered, stage2Completed, stage2Open,
} from '../../testing/chapters.js';
import { day, on, refusalOf, told } from '../../testing/story.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { ProposedEvent } from '../events/domain-event.js';

const at = '2021-06-07';
const answered = (procedure: 'CSC' | 'CORPORATE') => [...received(procedure, at), ...acknowledged(at), stage1Started(at), stage1Answered(at), escalated(at)];
const reported = (procedure: 'CSC' | 'CORPORATE') => [...stage2Open(procedure, at), reportSubmitted(at), ...(procedure === 'CSC' ? [independentReportSubmitted(at)] : [])];
const panelAsked = [...stage2Open('CSC', at), ...stage2Completed('CSC', at), on(at, 'Stage3Requested', { requestedOn: day(at) })];
const panelAppointed = (chairId: string, memberIds: readonly string[]) => on(at, 'PanelAppointed', { chairId, memberIds });
const panelHeard = [
  ...panelAsked, panelAppointed('PN-1', ['PN-2', 'PN-3']), on(at, 'PanelDateSet', { panelOn: day(at) }), on(at, 'PanelPapersSent', { sentOn: day(at) }),
  on(at, 'PanelHeld', { heldOn: day(at), membersPresent: 3 }), panelReported(at),
];
const changed = (event: ProposedEvent, payload: object) => ({ ...event, payload: { ...event.payload, ...payload } }) as ProposedEvent;
const answerToPanel = (adjudicatorId: string) => on(at, 'AuthorityResponseIssued', {
  sentOn: day(at), adjudicatorId, independentPersonConsultedOn: day(at), recommendationAnswers: [], findingsNotAccepted: [], lgscoRightStated: true,
});

/** [who took a part before, the part that they may not take now, the code of the refusal] */
const keptApart: readonly (readonly [who: string, newPart: string, code: string, given: readonly ProposedEvent[], named: (id: string) => ProposedEvent])[] = [
  ['SR-1', 'CSC investigator', 'ERR_INVESTIGATOR_NOT_INDEPENDENT', answered('CSC'), (id) => investigatorAssigned(at, id)],
  ['SR-1', 'CORPORATE investigator', 'ERR_INVESTIGATOR_NOT_INDEPENDENT', answered('CORPORATE'), (id) => investigatorAssigned(at, id)],
  ['IP-1', 'CSC investigator', 'ERR_SAME_PERSON', [...answered('CSC'), independentPersonAssigned(at)], (id) => investigatorAssigned(at, id)],
  ['IO-1', 'CSC Independent Person', 'ERR_SAME_PERSON', [...answered('CSC'), investigatorAssigned(at)], (id) => independentPersonAssigned(at, id)],
  ['SR-1', 'CSC Independent Person', 'ERR_NOT_INDEPENDENT_PERSON', answered('CSC'), (id) => independentPersonAssigned(at, id)],
  ...['SR-1', 'IO-1', 'IP-1'].map((who) => [who, 'CSC adjudicator', 'ERR_NOT_IMPARTIAL', reported('CSC'), (adjudicatorId: string) => changed(adjudicated(at), { adjudicatorId })] as const),
  ...['SR-1', 'IO-1'].map((who) => [who, 'CORPORATE adjudicator', 'ERR_NOT_IMPARTIAL', reported('CORPORATE'), (adjudicatorId: string) => changed(stage2Answered(at), { adjudicatorId })] as const),
  ...['SR-1', 'IO-1', 'IP-1', 'AO-1'].flatMap((who) => [
    [who, 'chair of the panel', 'ERR_PANEL_NOT_INDEPENDENT', panelAsked, (id: string) => panelAppointed(id, ['PN-2', 'PN-3'])] as const,
    [who, 'member of the panel', 'ERR_PANEL_NOT_INDEPENDENT', panelAsked, (id: string) => panelAppointed('PN-1', ['PN-2', id])] as const,
  ]),
  ...['SR-1', 'IO-1', 'IP-1', 'PN-2'].map((who) => [who, 'officer who answers the panel', 'ERR_NOT_IMPARTIAL', panelHeard, answerToPanel] as const),
  ['PN-1', 'second member of the panel', 'ERR_PANEL_COMPOSITION', panelAsked, (id) => panelAppointed('PN-1', ['PN-2', id])],
];

/** An id as somebody else might type it: letters of another case or width, blanks around it. */
const spelled = (id: string) => fc.record({ upper: fc.boolean(), wide: fc.boolean(), before: fc.nat(2), after: fc.nat(2) }).map(({ upper, wide, before, after }) => {
  const cased = upper ? id.toUpperCase() : id.toLowerCase();
  return `${' '.repeat(before)}${wide ? cased.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)) : cased}${'\t'.repeat(after)}`;
});

describe('nobody takes two parts that are kept apart, in any spelling', () => {
  test.each(keptApart.map(([who, part, ...rest]) => [`${who} as ${part}`, who, ...rest] as const))('%s', (_, who, code, given, named) => {
    const before = told(given);
    fc.assert(fc.property(spelled(who), (id) => refusalOf(before, named(id))?.code === code), { numRuns: 25 });
    expect(refusalOf(before, named('Somebody else'))).toBeUndefined();
  });
});

describe('a report is given by the person assigned, and what is not held may be anybody', () => {
  test.each([
    ['IO-1', undefined], [' io-1 ', undefined], [NOT_HELD, undefined], ['IO-2', 'ERR_NOT_ASSIGNED'], ['IP-1', 'ERR_NOT_ASSIGNED'],
  ])('investigator %s', (investigatorId, code) => {
    expect(refusalOf(told(stage2Open('CSC', at)), changed(reportSubmitted(at), { investigatorId }))?.code).toBe(code);
    expect(refusalOf(told(stage2Open('CORPORATE', at)), changed(reportSubmitted(at), { investigatorId }))?.code).toBe(code);
  });

  test.each([['IP-1', undefined], ['ip-1', undefined], [NOT_HELD, undefined], ['IP-2', 'ERR_NOT_ASSIGNED'], ['IO-1', 'ERR_NOT_ASSIGNED']])('Independent Person %s', (independentPersonId, code) => {
    expect(refusalOf(told([...stage2Open('CSC', at), reportSubmitted(at)]), changed(independentReportSubmitted(at), { independentPersonId }))?.code).toBe(code);
  });
});
