import { ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { allOf, choiceWithinSentence, oneOf } from '@redress/procedures';
import { isText, longestName } from './texts.js';
import { field, type FieldOptions } from './field.js';

export const Choice = (label: string, choices: readonly string[], options: FieldOptions = {}) =>
  field(label, options, { kind: 'CHOICE', options: choices }, IsIn(choices, { message: `Choose ${oneOf(choices.map(choiceWithinSentence))}.` }));

/** A choice whose refusal has a code of its own (section 9): any text passes here and the command judges it. */
export const JudgedChoice = (label: string, choices: readonly string[], options: FieldOptions = {}) =>
  field(label, options, { kind: 'CHOICE', options: choices }, isText(longestName));

export const Choices = (label: string, choices: readonly string[], options: FieldOptions = {}) => {
  const message = `Choose any of these, each once: ${allOf(choices.map(choiceWithinSentence))}.`;
  return field(label, options, { kind: 'CHOICES', options: choices }, IsArray({ message }), IsIn(choices, { each: true, message }), ArrayUnique({ message }));
};

export const YesNo = (label: string, options: FieldOptions = {}) => field(label, options, { kind: 'YES_NO' }, IsBoolean({ message: 'Answer true or false.' }));

/** A whole number within bounds, both included. */
export const WholeNumber = (label: string, minimum: number, maximum: number, options: FieldOptions = {}) => {
  const message = `Give a whole number from ${minimum} to ${maximum}.`;
  return field(label, options, { kind: 'NUMBER', minimum, maximum }, IsInt({ message }), Min(minimum, { message }), Max(maximum, { message }));
};
