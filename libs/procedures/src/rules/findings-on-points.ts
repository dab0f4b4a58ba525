import type { EventType } from '../events/domain-event.js';
import type { Recommendation, RecommendationAnswer } from '../events/investigation-events.js';
import { NOT_HELD, type Finding, type Held } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { withinSentence } from '../wording/plain-words.js';
import { pointInWords, recommendationInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type EventOf, type Rule } from './rule.js';

/** What a list says of things that are known by id: which of them it leaves out, names twice, and which of its ids name none. */
interface Coverage { readonly leftOut: readonly string[]; readonly twice: readonly string[]; readonly unknown: readonly string[] }

function coverageOf(known: readonly string[], named: readonly string[]): Coverage {
  return {
    leftOut: known.filter((id) => !named.includes(id)),
    twice: [...new Set(named.filter((id, index) => named.indexOf(id) !== index))],
    unknown: [...new Set(named.filter((id) => !known.includes(id)))],
  };
}

interface Says { readonly code: string; readonly cite: Rule['cite']; readonly field: string; readonly inWords: (id: string) => string; readonly one: string; readonly what: string }

type Named<T extends EventType> = (event: EventOf<T>) => Held<readonly string[]>;

/** Every id names something that there is, at most once; and where all of them are wanted, each is named. What is not held says nothing. */
function namesEach<T extends EventType>(types: readonly T[], wanted: 'ALL' | 'SOME', known: (facts: Facts) => readonly string[], named: Named<T>, { inWords, one, what, ...refusing }: Says): Rule {
  const faults = (facts: Facts, event: EventOf<T>): readonly string[] => {
    const ids = named(event);
    if (ids === NOT_HELD) return [];
    const { leftOut, twice, unknown } = coverageOf(known(facts), ids);
    const told = (list: readonly string[], fault: string) => (list.length === 0 ? [] : [`${fault} ${allOf(list.map(inWords))}`]);
    return [...(wanted === 'ALL' ? told(leftOut, `no ${one} yet on`) : []), ...told(twice, `more than one ${one} on`), ...told(unknown, 'nothing in this case is')];
  };
  return ruleFor(types, {
    ...refusing,
    holds: (facts, event) => faults(facts, event).length === 0,
    says: (facts, event) => `Give ${wanted === 'ALL' ? 'one' : 'at most one'} ${one} on each ${what} and on nothing else: ${allOf(faults(facts, event))}.`,
  });
}

const points = ({ stage2 }: Facts) => stage2.points.map(({ pointId }) => pointId);
const ids = <Key extends string>(list: Held<readonly Readonly<Partial<Record<Key, string>>>[]>, key: Key): Held<readonly string[]> =>
  (list === NOT_HELD ? NOT_HELD : list.flatMap((one) => one[key] ?? []));
const onPoints = { code: 'ERR_FINDING_MISSING', cite: councilPolicy.investigations, inWords: pointInWords, what: 'point of the statement' } as const;

/** C14, C16, K7, K8: exactly one on every point as it stands. */
export const everyPointFound = namesEach(['InvestigationReportSubmitted'], 'ALL', points, ({ payload }) => ids(payload.findings, 'pointId'), { ...onPoints, field: 'findings', one: 'finding' });
export const everyPointDecided = namesEach(['AdjudicationIssued', 'Stage2ResponseIssued'], 'ALL', points, ({ payload }) => ids(payload.decisions, 'pointId'), { ...onPoints, field: 'decisions', one: 'decision' });

/** C15, C21: they may agree with what was found and leave points out. */
export const findingsOnPoints = namesEach(['IndependentPersonReportSubmitted', 'PanelReportIssued'], 'SOME', points, ({ payload }) => ids(payload.findings, 'pointId'), { ...onPoints, field: 'findings', one: 'finding' });

/** C22 */
export const findingsNotAcceptedOnPoints = namesEach(['AuthorityResponseIssued'], 'SOME', points, ({ payload }) => ids(payload.findingsNotAccepted, 'pointId'), { ...onPoints, field: 'findingsNotAccepted', one: 'finding' });

/** A recommendation may be about the whole complaint; one about a point is about a point of the statement. */
export const recommendationsOnPoints: Rule = ruleFor(['InvestigationReportSubmitted', 'IndependentPersonReportSubmitted', 'PanelReportIssued'], {
  code: 'ERR_FINDING_MISSING', cite: councilPolicy.investigations, field: 'recommendations',
  holds: (facts, { payload }) => elsewhere(facts, payload.recommendations).length === 0,
  says: (facts, { payload }) => `A recommendation names a point of the statement, or none; not a point of it: ${allOf(elsewhere(facts, payload.recommendations).map(pointInWords))}.`,
});

function elsewhere(facts: Facts, recommendations: Held<readonly Recommendation[]>): readonly string[] {
  const named = ids(recommendations, 'pointId');
  return named === NOT_HELD ? [] : coverageOf(points(facts), named).unknown;
}

const answered = { code: 'ERR_RESPONSE_INCOMPLETE', field: 'recommendationAnswers', inWords: recommendationInWords, one: 'answer', what: 'recommendation' } as const;
const recommendationIds = (recommendations: readonly Recommendation[]) => recommendations.map(({ recommendationId }) => recommendationId);

/** C16, C22: every recommendation is answered once, with the reason where it is not followed. */
export const reportsAnswered = [
  namesEach(['AdjudicationIssued', 'Stage2ResponseIssued'], 'ALL', ({ stage2 }) => recommendationIds(stage2.recommendations), ({ payload }) => ids(payload.recommendationAnswers, 'recommendationId'),
    { ...answered, cite: { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations } }),
  reasonsGiven(['AdjudicationIssued', 'Stage2ResponseIssued'], { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations }),
] as const;

export const panelAnswered = [
  namesEach(['AuthorityResponseIssued'], 'ALL', ({ stage3 }) => recommendationIds(stage3.recommendations), ({ payload }) => ids(payload.recommendationAnswers, 'recommendationId'),
    { ...answered, cite: 'SI 2006/1738 reg 20(3)' }),
  reasonsGiven(['AuthorityResponseIssued'], 'SI 2006/1738 reg 20(3)'),
] as const;

function reasonsGiven(types: readonly ('AdjudicationIssued' | 'Stage2ResponseIssued' | 'AuthorityResponseIssued')[], cite: Rule['cite']): Rule {
  const withoutReason = (answers: Held<readonly RecommendationAnswer[]>) => (answers === NOT_HELD ? [] : answers.filter(({ followed, reason }) => !followed && reason === undefined));
  return ruleFor(types, {
    code: 'ERR_RESPONSE_INCOMPLETE', cite, field: 'recommendationAnswers',
    holds: (_, { payload }) => withoutReason(payload.recommendationAnswers).length === 0,
    says: (_, { payload }) =>
      `Give the reason for each recommendation that is not followed. Without one: ${allOf(withoutReason(payload.recommendationAnswers).map(({ recommendationId }) => recommendationInWords(recommendationId)))}.`,
  });
}

/** C16: what the decisions on the points come to; nothing where there are none. */
export function overallOutcome(decisions: readonly { readonly finding: Finding }[]): Finding | undefined {
  const all = (...findings: readonly Finding[]) => decisions.every(({ finding }) => findings.includes(finding));
  if (decisions.length === 0) return undefined;
  if (all('UPHELD')) return 'UPHELD';
  if (all('NO_FINDING')) return 'NO_FINDING';
  return all('NOT_UPHELD', 'NO_FINDING') ? 'NOT_UPHELD' : 'PARTIALLY_UPHELD';
}

export const outcomeOfThePoints: Rule = ruleFor(['AdjudicationIssued', 'Stage2ResponseIssued'], {
  code: 'ERR_REASON_CONTRADICTS_FACTS', cite: councilPolicy.investigations, field: 'outcome',
  holds: (_, { payload: { decisions, outcome } }) => decisions === NOT_HELD || outcome === (overallOutcome(decisions) ?? outcome),
  says: (_, { payload: { decisions } }) =>
    `The overall outcome follows from the decisions on the points: ${withinSentence((decisions === NOT_HELD ? undefined : overallOutcome(decisions)) ?? 'NO_FINDING')}. Leave it out.`,
});
