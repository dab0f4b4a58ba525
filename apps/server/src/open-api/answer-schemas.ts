import type { JsonSchema } from '../parameters/json-schema.js';
import { figureSchemas } from './figure-schemas.js';
import { poolSchemas } from './pool-schemas.js';
import { date, flag, instant, listOf, orNull, ref, shape, text, whole } from './shapes.js';

const standing = {
  status: text('ON_TRACK, AT_RISK, DUE_TODAY, SUSPENDED, NOT_COMPUTABLE, BREACHED, MET, MET_LATE, CANCELLED or WINDOW_CLOSED.'),
  daysRemaining: whole('Working days left.'),
  overdueBy: whole('Working days late.'),
  recordedLate: flag,
  missingYear: whole('The year whose holidays have to be loaded before the due date can be computed.'),
};

const besideTheStatus = ['daysRemaining', 'overdueBy', 'recordedLate', 'missingYear'];

const runningDeadline = {
  deadlineId: text(), code: text(), title: text(), cite: text(), startOn: date(), dueOn: date(), extendedFrom: date(), ...standing,
};

const caseIdentity = { caseId: text(), reference: text(), revision: whole('Goes up by one with every event; the ETag is made of it.') };

/** What the API answers with, by name. */
export const answerSchemas: Readonly<Record<string, JsonSchema>> = {
  Problem: shape({
    type: text(), title: text(), status: whole(), detail: text('What is wrong and what to do.'), code: text('A code of the bad-input catalogue, such as ERR_STAGE1_OPEN.'),
    cite: text('The rule that stands behind it.'), field: text(), fields: listOf(shape({ field: text(), message: text(), code: text() }, ['code'])),
    allowed: listOf(shape({ command: text(), title: text() })), requestId: text(),
  }, ['cite', 'field', 'fields', 'allowed', 'requestId']),
  Allowed: shape({
    name: text('The command, as in its address.'), title: text(), description: text(), roles: listOf(text()), may: { ...flag, description: 'Whether whoever asks may give it.' },
    refusedNow: shape({ code: text(), message: text(), cite: text(), field: text() }, ['field']),
  }, ['refusedNow']),
  Owed: shape({
    name: text('The command, as in its address.'), title: text(), description: text(), roles: listOf(text()), may: { ...flag, description: 'Whether whoever asks may give it.' },
    refusedNow: shape({ code: text(), message: text(), cite: text(), field: text() }, ['field']),
    owedBy: shape({ limit: text('The limit that it keeps.'), dueOn: date() }, ['dueOn']),
  }, ['refusedNow', 'owedBy']),
  WhatNow: shape({
    next: { ...ref('Owed'), description: 'The one next step of the procedure, whoever takes it.' },
    waitingFor: listOf(shape({ who: text(), what: text(), until: date() }, ['until'])),
    owedByOthers: listOf(ref('Owed')), possible: listOf(ref('Owed')), notPossible: listOf(ref('Owed')),
  }, ['next']),
  Health: shape({ status: text() }),
  Ready: shape({ status: text(), parked: listOf(shape({ code: text(), histories: whole('How many cases are parked under that code.'), since: instant() })) }),
  OpenApi: shape({ openapi: text(), info: { type: 'object' }, paths: { type: 'object' }, components: { type: 'object' } }),
  CommandAnswer: shape({
    ...caseIdentity, position: text('A token: a read may wait until it is taken in.'), events: listOf(text()), state: text(), allowed: listOf(ref('Allowed')),
  }),
  Deadline: shape({
    deadlineId: text(), code: text(), title: text(), cite: text(), policyVersion: text(), startOn: date(), dueOn: orNull(date()), passesAt: orNull(instant()),
    extendedFrom: date(), metOn: date(), interviewId: text(), standing: shape(standing, besideTheStatus),
    explanation: shape({ start: date(), dueOn: date(), passesAt: instant(), days: listOf(shape({ date: date(), counted: flag, reason: orNull(text()) })) }, ['dueOn', 'passesAt']),
  }, ['extendedFrom', 'metOn', 'interviewId', 'explanation']),
  Case: shape({
    ...caseIdentity, machine: text(), state: text(), suspended: flag, facts: { type: 'object', description: 'Everything the history has established.' },
    deadlines: listOf(ref('Deadline')), allowed: listOf(ref('Allowed')), whatNow: ref('WhatNow'),
  }),
  CaseList: shape({ total: whole(), page: whole(), pageSize: whole(), cases: listOf(ref('ListedCase')) }),
  ListedCase: shape({
    ...caseIdentity, kind: text(), procedure: orNull(text()), service: text(), team: text(), subject: text(), machine: text(), state: text(), stage: orNull(whole()),
    suspended: flag, receivedOn: date(), endedOn: orNull(date()), endedAs: orNull(text()), investigator: orNull(text()), nextDueOn: orNull(date()), lastEventOn: date(),
    referrals: listOf(shape({ referralId: text(), lgscoReference: text(), state: text(), receivedOn: date(), decidedOn: orNull(date()), outcome: orNull(text()) })),
    deadlines: listOf(shape(runningDeadline, ['dueOn', 'extendedFrom', ...besideTheStatus])),
  }),
  History: shape({
    caseId: text(), revision: whole(), machine: text(), state: text(), suspended: flag, facts: { type: 'object' }, events: listOf(ref('Event')),
  }),
  Event: shape({
    eventId: text(), revision: whole(), position: text(), type: text(), schemaVersion: whole(), effectiveDate: date('London date it is true from.'), occurredAt: instant(),
    recordedAt: instant(), actor: shape({ userId: text(), role: text() }), commandId: text(), policyVersion: text(), data: { type: 'object' }, provenance: { type: 'object' },
    corrected: listOf(shape({ revision: whole('Of the correction.'), since: instant(), field: text('Absent where the event is voided.'), newValue: {} }, ['field', 'newValue'])),
  }, ['provenance', 'corrected']),
  ...poolSchemas,
  ...figureSchemas,
};
