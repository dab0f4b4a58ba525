import 'reflect-metadata';
import { IsOptional } from 'class-validator';
import type { Role } from '@redress/identity';
import { describeField, type FieldDescription } from './field-description.js';

/** What every field decorator takes beside its label. A field is asked for unless it is `optional`. */
export interface FieldOptions {
  readonly hint?: string;
  readonly optional?: true;
  readonly onlyFor?: readonly Role[];
}

type Specific = Omit<FieldDescription, 'name' | 'label' | 'hint' | 'required' | 'onlyFor'>;

/** One decorator of ours: it describes the field for forms and OpenAPI and applies class-validator's checks. */
export function field(label: string, { hint, optional, onlyFor }: FieldOptions, specific: Specific, ...checks: readonly PropertyDecorator[]): PropertyDecorator {
  return (prototype, property) => {
    for (const check of optional ? [...checks, IsOptional()] : checks) check(prototype, property);
    describeField(prototype, {
      name: String(property), label, required: !optional, ...specific,
      ...(hint === undefined ? {} : { hint }), ...(onlyFor === undefined ? {} : { onlyFor }),
    });
  };
}
