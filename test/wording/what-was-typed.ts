import type { RecordedEvent } from '@redress/event-store';
import { personalFields, type DeclaredLeaf } from '@redress/procedures';

type Declared = DeclaredLeaf | { readonly [field: string]: Declared };

/** Every text of an event that somebody typed, or that people know the thing by, as the map of fields declares them. */
export function whatWasTyped({ type, data }: Pick<RecordedEvent, 'type' | 'data'>): readonly string[] {
  return Object.hasOwn(personalFields, type) ? textsTyped(data, personalFields[type as keyof typeof personalFields]) : [];
}

function textsTyped(value: unknown, declared: Declared | undefined): readonly string[] {
  if (declared === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsTyped(each, declared));
  if (typeof value === 'string') return isLeaf(declared) && isTyped(declared) ? [value] : [];
  if (typeof value !== 'object' || value === null || isLeaf(declared)) return [];
  return Object.entries(value).flatMap(([name, each]) => textsTyped(each, Object.hasOwn(declared, name) ? declared[name] : undefined));
}

function isTyped(leaf: DeclaredLeaf): boolean {
  return leaf.personal ? !('closed' in leaf) : 'code' in leaf && leaf.code === 'REFERENCE';
}

function isLeaf(declared: Declared): declared is DeclaredLeaf {
  return typeof declared.personal === 'boolean';
}
