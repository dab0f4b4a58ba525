import { isLondonDate } from '@redress/calendar';
import { lawMadeFields, type DomainEvent, type EventType } from '../events/domain-event.js';
import type { receipts } from '../events/intake-events.js';
import { channels, complainantTypes, extensionReasons, findings, NOT_HELD, rejectionReasons, subjects, suspensionReasons } from '../events/vocabulary.js';
import { own } from '../facts/own.js';
import type { Leaf } from '../personal-data/declaration.js';
import { personalFields } from '../personal-data/personal-fields.js';
import { followsOfItself } from '../workflow/follows-of-itself.js';

/** What kind of value a statement has, and so what it may be corrected to. */
export type StatementKind = { readonly kind: 'DATE' | 'TEXT' | 'FLAG' } | { readonly kind: 'ANSWER'; readonly answers: readonly string[] };

/** The closed lists, by type and field. */
const answers: Readonly<Record<string, readonly string[]>> = {
  ...answersOfReceipt('ComplaintReceived'), ...answersOfReceipt('CommentReceived'), ...answersOfReceipt('ComplimentReceived'),
  'Stage1ResponseIssued.outcome': findings, 'AdjudicationIssued.outcome': findings, 'Stage2ResponseIssued.outcome': findings,
  'RepresentationRejected.reason': rejectionReasons, 'ClockSuspended.reason': suspensionReasons, 'DeadlineExtended.reason': extensionReasons,
};

function answersOfReceipt(type: (typeof receipts)[number]): Readonly<Record<string, readonly string[]>> {
  return { [`${type}.channel`]: channels, [`${type}.subject`]: subjects, [`${type}.complainantType`]: complainantTypes };
}

/** The record of corrections is corrected by another one. */
const neverCorrected: ReadonlySet<EventType> = new Set(['CorrectionRequested', 'RecordCorrected', 'CorrectionRefused', 'ProcedureSelected']);

/** The statements of an event that may be corrected, by their fields: what somebody brought, and nothing that the law or the program made. */
export function correctableIn(event: DomainEvent): Readonly<Record<string, StatementKind>> {
  if (followsOfItself(event) || neverCorrected.has(event.type)) return {};
  const kinds = Object.entries(event.payload).flatMap(([field, value]) => {
    const kind = kindOf(event.type, field, value);
    return kind ? [[field, kind] as const] : [];
  });
  return { ...Object.fromEntries(kinds), ...(dayFieldOf(event) === undefined ? { effectiveDate: { kind: 'DATE' } } : {}) };
}

/** The field that says on which day the fact was: its effective date goes with it. */
export function dayFieldOf({ payload, effectiveDate }: DomainEvent): string | undefined {
  return Object.entries(payload).find(([field, value]) => dayFields.has(field) && value === effectiveDate)?.[0];
}

const dayFields: ReadonlySet<string> = new Set([
  'receivedOn', 'sentOn', 'requestedOn', 'agreedOn', 'fixedOn', 'heldOn', 'challengedOn', 'suspendedOn', 'resumedOn', 'copySentOn', 'congratulatedOn', 'attendedOn', 'confirmationSentOn',
]);

function kindOf(type: EventType, field: string, value: unknown): StatementKind | undefined {
  const declared: unknown = own<unknown>(personalFields[type], field);
  if (!isLeaf(declared) || (own<readonly string[]>(lawMadeFields, type) ?? []).includes(field)) return undefined;
  const listed = own(answers, `${type}.${field}`);
  if (listed) return { kind: 'ANSWER', answers: listed };
  if (typeof value === 'boolean') return { kind: 'FLAG' };
  if (typeof value !== 'string') return undefined;
  if (isLondonDate(value) || (value === NOT_HELD && field.endsWith('On'))) return { kind: 'DATE' };
  return (declared.personal && !('closed' in declared)) || ('code' in declared && declared.code === 'ANSWER') ? { kind: 'TEXT' } : undefined;
}

function isLeaf(declared: unknown): declared is Leaf {
  return typeof declared === 'object' && declared !== null && 'personal' in declared;
}
