import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acknowledged, adjudicated, escalated, independentPersonAssigned, independentReportSubmitted, investigatorAssigned, panelArranged, panelHeld, panelReported, received, reportSubmitted, stage1Answered,
  stage1Started, stage2Answered, statementDrafted,
} from '../../testing/chapters.js';
import { day, on, refusalOf, told, type Told } from '../../testing/story.js';
import { findings, NOT_HELD, type Finding } from '../events/vocabulary.js';
import type { ProposedEvent } from '../events/domain-event.js';
import { overallOutcome } from './findings-on-points.js';

const at = '2021-06-07';

/** A Stage 2 whose statement has so many points. */
function withPoints(procedure: 'CSC' | 'CORPORATE', points: number): readonly ProposedEvent[] {
  const statement = Array.from({ length: points }, (_, index) => ({ pointId: `P${index + 1}`, text: NOT_HELD }));
  return [
    ...received(procedure, at), ...acknowledged(at), stage1Started(at), stage1Answered(at), escalated(at), statementDrafted(at),
    on(at, 'StatementOfComplaintAgreed', { agreedOn: day(at), points: statement }), investigatorAssigned(at), ...(procedure === 'CSC' ? [independentPersonAssigned(at)] : []),
  ];
}

const changed = (event: ProposedEvent, payload: object) => ({ ...event, payload: { ...event.payload, ...payload } }) as ProposedEvent;
const onAll = (points: number) => Array.from({ length: points }, (_, index) => ({ pointId: `P${index + 1}`, finding: 'NOT_UPHELD' as Finding }));
const decided = (list: readonly { readonly pointId: string; readonly finding: Finding }[]) => list.map((one) => ({ ...one, action: 'Apologise' }));
const outcomeOf = (list: readonly { readonly finding: Finding }[]) => overallOutcome(list) ?? NOT_HELD;

const points = fc.integer({ min: 1, max: 3 });
const named = fc.array(fc.record({ pointId: fc.constantFrom('P1', 'P2', 'P3', 'P4', 'constructor'), finding: fc.constantFrom(...findings) }), { maxLength: 5 });
const once = (list: readonly { readonly pointId: string }[]) => new Set(list.map(({ pointId }) => pointId)).size === list.length;
const amongPoints = (list: readonly { readonly pointId: string }[], count: number) => list.every(({ pointId }) => onAll(count).some((point) => point.pointId === pointId));

const histories = new Map<string, Told>();
const history = (key: string, tell: () => readonly ProposedEvent[]): Told => {
  const known = histories.get(key) ?? told(tell());
  histories.set(key, known);
  return known;
};
const reportedOn = (count: number) => [...withPoints('CSC', count), changed(reportSubmitted(at), { findings: onAll(count) })];
const bothReported = (count: number) => [...reportedOn(count), changed(independentReportSubmitted(at), { findings: [] })];
const corporate = (count: number) => [...withPoints('CORPORATE', count), changed(reportSubmitted(at), { findings: onAll(count) })];
const panelMet = (count: number) => [
  ...bothReported(count), changed(adjudicated(at), { decisions: decided(onAll(count)), outcome: 'NOT_UPHELD' }), on(at, 'Stage3Requested', { requestedOn: day(at) }),
  ...panelArranged(at, at), panelHeld(at),
];

describe('findings and decisions are on the points there are', () => {
  test.each([
    ['the CSC report', (count: number) => withPoints('CSC', count), (list: readonly { pointId: string; finding: Finding }[]) => changed(reportSubmitted(at), { findings: list })],
    ['the CORPORATE report', (count: number) => withPoints('CORPORATE', count), (list: readonly { pointId: string; finding: Finding }[]) => changed(reportSubmitted(at), { findings: list })],
    ['the adjudication', bothReported, (list: readonly { pointId: string; finding: Finding }[]) => changed(adjudicated(at), { decisions: decided(list), outcome: outcomeOf(list) })],
    ['the Stage 2 response', corporate, (list: readonly { pointId: string; finding: Finding }[]) => changed(stage2Answered(at), { decisions: decided(list), outcome: outcomeOf(list) })],
  ])('exactly one on each: %s', (what, given, fact) => {
    fc.assert(fc.property(points, named, (count, list) => {
      const whole = once(list) && amongPoints(list, count) && list.length === count;
      return refusalOf(history(`${what} ${count}`, () => given(count)), fact(list))?.code === (whole ? undefined : 'ERR_FINDING_MISSING');
    }), { numRuns: 60 });
  });

  test.each([
    ["the Independent Person's report", reportedOn, (list: readonly { pointId: string; finding: Finding }[]) => changed(independentReportSubmitted(at), { findings: list })],
    ["the panel's report", panelMet, (list: readonly { pointId: string; finding: Finding }[]) => changed(panelReported(at), { findings: list })],
  ])('at most one on each: %s', (what, given, fact) => {
    fc.assert(fc.property(points, named, (count, list) =>
      refusalOf(history(`${what} ${count}`, () => given(count)), fact(list))?.code === (once(list) && amongPoints(list, count) ? undefined : 'ERR_FINDING_MISSING')), { numRuns: 60 });
  });
});

describe('the overall outcome follows from the decisions on the points', () => {
  const refusal = (list: readonly Finding[], outcome: string) => refusalOf(
    history(`corporate ${list.length}`, () => corporate(list.length)),
    changed(stage2Answered(at), { decisions: decided(list.map((finding, index) => ({ pointId: `P${index + 1}`, finding }))), outcome }),
  )?.code;

  test.each([
    [['UPHELD', 'UPHELD'], 'UPHELD'], [['NO_FINDING', 'NO_FINDING'], 'NO_FINDING'], [['NOT_UPHELD', 'NOT_UPHELD'], 'NOT_UPHELD'], [['NOT_UPHELD', 'NO_FINDING'], 'NOT_UPHELD'],
    [['UPHELD', 'NO_FINDING'], 'PARTIALLY_UPHELD'], [['UPHELD', 'NOT_UPHELD'], 'PARTIALLY_UPHELD'], [['PARTIALLY_UPHELD', 'NO_FINDING'], 'PARTIALLY_UPHELD'],
  ] as const)('%s come to %s and to nothing else', (list, outcome) => {
    expect(findings.filter((each) => refusal(list, each) === undefined)).toEqual([outcome]);
    expect(findings.filter((each) => refusal(list, each) === 'ERR_REASON_CONTRADICTS_FACTS')).toHaveLength(3);
  });
});

describe('every recommendation of the reports is answered once, with the reason where it is not followed', () => {
  const recommended = history('recommended', () => [
    ...withPoints('CSC', 1), changed(reportSubmitted(at), { recommendations: [{ recommendationId: 'IO-R1', text: 'Apologise' }] }),
    changed(independentReportSubmitted(at), { recommendations: [{ recommendationId: 'IP-R1', text: 'Train' }] }),
  ]);
  test.each([
    ['both', ['IO-R1', 'IP-R1'], undefined], ['one', ['IO-R1'], 'ERR_RESPONSE_INCOMPLETE'], ['one twice', ['IO-R1', 'IO-R1', 'IP-R1'], 'ERR_RESPONSE_INCOMPLETE'],
    ['one that nobody made', ['IO-R1', 'IP-R1', 'IP-R2'], 'ERR_RESPONSE_INCOMPLETE'],
  ] as const)('%s', (_, ids, code) => {
    const answered = (reason?: string) => changed(adjudicated(at), { recommendationAnswers: ids.map((recommendationId) => ({ recommendationId, followed: false, ...(reason === undefined ? {} : { reason }) })) });
    expect(refusalOf(recommended, answered('Done already'))?.code).toBe(code);
    expect(refusalOf(recommended, answered())?.code).toBe('ERR_RESPONSE_INCOMPLETE');
  });
});

test('a recommendation about a point is about one of the statement', () => {
  const given = history('one', () => withPoints('CSC', 1));
  const about = (pointId?: string) => changed(reportSubmitted(at), { recommendations: [{ recommendationId: 'IO-R1', text: 'Apologise', ...(pointId === undefined ? {} : { pointId }) }] });
  expect([about(), about('P1'), about('P2')].map((fact) => refusalOf(given, fact)?.code)).toEqual([undefined, undefined, 'ERR_FINDING_MISSING']);
});
