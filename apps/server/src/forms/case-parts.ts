import { dateInWords, isLondonDate } from '@redress/calendar';
import type { CaseView } from '@redress/casework';
import { fieldInWords, interviewInWords, limitInWords, meetingInWords, NOT_HELD, pointInWords, readingInWords, recommendationInWords, remedyInWords, own, voidableExpiries, spacedWords, stateInWords, unnoticedBreaches, waitingCorrections, withinSentence, type CorrectionFacts, type Interviews } from '@redress/procedures';
import type { ControlOption } from './control.js';
import type { Parts } from './form-context.js';
import { sectionOf, type FormSubject } from './form-subject.js';

/** A case or a referral as a form is about it. */
export function subjectOfCase(caseView: CaseView, ofTheRecord: OfTheRecord = {}): FormSubject {
  const { caseId: id, reference: name, revision, state, allowed } = caseView;
  return { id, name, href: sectionOf('CASE').addressOf(id), revision, state: stateInWords(state), allowed, parts: partsOfCase(caseView, ofTheRecord), rowsAbout: rowsAboutCase(caseView) };
}

/** What only the record of the case tells. */
interface OfTheRecord {
  readonly interviewees?: Interviews['interviewees'] | undefined;
  readonly statements?: readonly ControlOption[] | undefined;
}

/** What of a case a form lets somebody choose from. */
function partsOfCase({ facts, deadlines }: CaseView, { interviewees = {}, statements = [] }: OfTheRecord): Parts {
  const titles = new Map(deadlines.map(({ code, title }) => [code, title]));
  return {
    INTERVIEW: Object.entries(facts.interviews).map(([value, { state }]) => ({ value, text: `${sentence(interviewInWords({ ...facts, interviewees }, value))}: ${withinSentence(state)}` })),
    MEETING: Object.entries(facts.meetings).map(([value, { state }]) => ({ value, text: `${sentence(meetingInWords(facts, value))}: ${withinSentence(state)}` })),
    READING: Object.entries(facts.readings).map(([value, { state }]) => ({ value, text: `${sentence(readingInWords(facts, value))}: ${withinSentence(state)}` })),
    REMEDY: Object.keys(facts.ombudsman.remedies).map((value) => ({ value, text: sentence(remedyInWords(facts, value)) })),
    STATEMENT: statements,
    EXPIRY: voidableExpiries(facts).map((value) => ({ value, text: limitInWords(value) })),
    CORRECTION: waitingCorrections(facts).map((value) => ({ value, text: correctionInWords(own(facts.corrections ?? {}, value)) })),
    MISSED_LIMIT: unnoticedBreaches(facts).map(({ code, dueOn }) => ({ value: code, text: `${titles.get(code) ?? code}, due on ${dateInWords(dueOn)}` })),
    LIMIT: deadlines
      .filter(({ metOn, standing }) => metOn === undefined && standing.status !== 'CANCELLED')
      .map(({ code, title, dueOn }) => ({ value: code, text: dueOn === null ? title : `${title}, due on ${dateInWords(dueOn)}` })),
  };
}

/** What a form may ask about each of: the points of the statement, and what the reports that are to be answered recommend. */
function rowsAboutCase({ facts: { stage2, stage3 } }: CaseView): Readonly<Record<string, readonly ControlOption[]>> {
  const { recommendations } = stage3.panelReportOn === undefined ? stage2 : stage3;
  return {
    pointId: stage2.points.map(({ pointId, text }) => named(pointId, pointInWords(pointId), text)),
    recommendationId: recommendations.map(({ recommendationId, text }) => named(recommendationId, recommendationInWords(recommendationId), text)),
  };
}

/** Whoever approves it finds it in full in the history. */
function correctionInWords(asked: CorrectionFacts | undefined): string {
  if (!asked) return '';
  const { correctedType, field, newValue, reason, requestedBy } = asked;
  const what = field === undefined ? `Void ${spacedWords(correctedType)}` : `${spacedWords(correctedType)}, ${fieldInWords(field, correctedType)}: ${answerOrText(newValue)}`;
  return `${what}. ${reason} Asked for by ${requestedBy}.`;
}

function answerOrText(value: string | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value !== undefined && isLondonDate(value) ? dateInWords(value) : (value ?? '');
}

function named(value: string, name: string, text: string): ControlOption {
  return { value, text: text === NOT_HELD ? sentence(name) : `${sentence(name)}: ${text}` };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
