import { dateInWords, isLondonDate, momentInWords } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import type { Leaf } from '../personal-data/declaration.js';
import { clocksEnded, personalFields } from '../personal-data/personal-fields.js';
import { choiceInWords } from './names.js';
import { interviewInWords, limitInWords, meetingInWords, pointInWords, readingInWords, recommendationInWords, remedyInWords, type Interviews } from './parts-of-a-case.js';
import { spacedWords } from './plain-words.js';
import { own } from '../facts/own.js';

/** One thing that an event says. */
export interface Said {
  readonly key: string;
  readonly value: string;
}

type Declared = Leaf | { readonly [field: string]: Declared };
type Parts = Interviews & Pick<Facts, 'meetings' | 'ombudsman' | 'readings'>;

/**
 * What a recorded event says, in words: every event alike, so that nothing recorded is left out but ids that only the record knows.
 * Each value is read by the declared type of its field: what somebody typed stays as they typed it, whatever it looks like.
 */
export function payloadInWords(type: string, payload: object, parts: Parts): readonly Said[] {
  const declared: Declared | undefined = Object.hasOwn(personalFields, type) ? personalFields[type as keyof typeof personalFields] : undefined;
  const given = Object.entries(payload);
  const missing = given.filter(([, value]) => value === NOT_HELD).map(([name]) => lowerFirst(fieldInWords(name, type)));
  const held = said(Object.fromEntries(given.filter(([, value]) => value !== NOT_HELD)), { ...declared, clocksEnded }, parts, type);
  // Of an imported case much is not held: that is said once.
  return missing.length === 0 ? held : [...held, { key: 'Not held', value: missing.join(', ') }];
}

function said(object: object, declared: Declared | undefined, parts: Parts, type = ''): readonly Said[] {
  const fields = declared === undefined || isLeaf(declared) ? {} : declared;
  const inOrder = [...Object.keys(fields).filter((name) => Object.hasOwn(object, name)), ...Object.keys(object).filter((name) => !Object.hasOwn(fields, name))];
  const lines = inOrder.flatMap((name) => {
    const inWords = valueInWords(name, Reflect.get(object, name), own(fields, name), parts);
    return inWords === undefined ? [] : [{ key: fieldInWords(name, type), value: inWords }];
  });
  // A limit and the running of it are one thing to people.
  return lines.filter(({ key, value }, index) => index === lines.findIndex((line) => line.key === key && line.value === value));
}

function valueInWords(name: string, value: unknown, declared: Declared | undefined, parts: Parts): string | undefined {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  if (typeof value === 'string') return value === NOT_HELD ? 'not held' : textInWords(name, value, declared, parts);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => valueInWords(name, each, declared, parts)).join('\n');
  return said(value, declared, parts).map(({ key, value: each }) => (named.has(key) ? each : `${lowerFirst(key)}: ${each}`)).join(', ');
}

function textInWords(name: string, text: string, declared: Declared | undefined, parts: Parts): string | undefined {
  if (declared === undefined || !isLeaf(declared)) return text;
  if (declared.personal) return 'closed' in declared ? answerInWords(text) : text;
  if (!('code' in declared)) return answerInWords(text);
  switch (declared.code) {
    case 'REFERENCE': return text;
    case 'LIMIT': return limitInWords(text);
    case 'ANSWER': return answerInWords(text);
    case 'ID': return upperFirst(own(namedById, name)?.(text, parts));
  }
}

/** What stands for the whole of an entry, so that its name says enough. */
const named: ReadonlySet<string> = new Set(['Limit', 'Point', 'Recommendation', 'Interview', 'File reading', 'Meeting', 'Remedy']);

/** Of what the record knows by an id, what people know it by. */
const namedById: Readonly<Record<string, (id: string, parts: Parts) => string>> = {
  interviewId: (id, parts) => interviewInWords(parts, id),
  meetingId: (id, parts) => meetingInWords(parts, id),
  readingId: (id, parts) => readingInWords(parts, id),
  pointId: pointInWords,
  recommendationId: recommendationInWords,
  remedyId: (id, parts) => remedyInWords(parts, id),
};

/** A date, a moment or an answer out of a closed list. */
function answerInWords(text: string): string {
  if (isLondonDate(text)) return dateInWords(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentInWords(text);
  return /^[a-z]/.test(text) ? spacedWords(text) : choiceInWords(text);
}

const unlikeTheirNames: Readonly<Record<string, string>> = {
  dueOn25: 'Due within the first limit', within25: 'Within the first limit', limitWd: 'Working days of the limit', limitWd25: 'Working days of the first limit',
  dueOnOmbudsman: 'Due on the Ombudsman clock', withinOmbudsman: 'Within the Ombudsman clock', limitWdOmbudsman: 'Working days of the Ombudsman clock',
  lgscoRightStated: 'Right to go to the Ombudsman stated', lgscoReference: "The Ombudsman's reference", complainantsWord: "The complainant's word",
  elapsedNetWd: 'Working days without suspensions', elapsedGrossWd: 'Working days with suspensions', elapsedFromRequestWd: 'Working days from the request',
  readingId: 'File reading', caseFileRefs: 'Case files', rotaOfficerId: 'Officer on the rota',
  code: 'Limit', deadlineId: 'Limit', on: 'Day',
};

const replaced = { from: 'Who left', to: 'Who came' } as const;

/** What a name means in one event and not in another. */
const unlikeElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DeadlineExtended: { to: 'New date', from: 'Earlier date' }, ExtensionRequested: { to: 'New date' }, ComplainantUnavailable: { from: 'Away from', to: 'Away until' },
  InvestigatorReplaced: replaced, IndependentPersonReplaced: replaced, PanelMemberReplaced: replaced,
};

/** `sentOn` as "Sent on", `serviceId` as "Service". */
export function fieldInWords(name: string, type: string): string {
  return own(own(unlikeElsewhere, type) ?? {}, name) ?? own(unlikeTheirNames, name) ?? spacedWords(name.replace(/Ids?$/, (end) => (end === 'Ids' ? 's' : '')));
}

function isLeaf(declared: Declared): declared is Leaf {
  return typeof declared.personal === 'boolean';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}
