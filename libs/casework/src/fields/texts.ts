import { ArrayMaxSize, ArrayNotEmpty, IsArray, Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { field, type FieldOptions } from './field.js';
import { meansNothing } from './means-nothing.js';

/** The longest text a field takes (section 9 row 85), and the longest name or code. */
export const longestText = 20_000;
export const longestName = 200;
const mostTexts = 100;

/** Text as the history can keep it: not blank, no NUL, no half of a surrogate pair. */
export const isText = (maximum: number, options?: ValidationOptions) =>
  ValidateBy({
    name: 'isText',
    validator: {
      validate: (value) => typeof value === 'string' && /\S/.test(value) && value.length <= maximum && !value.includes('\0') && value.isWellFormed() && !meansNothing(value),
      defaultMessage: (args) => (meansNothing(args?.value) ? 'Write it in other words: this text alone means that nothing is known.' : `Give text of 1 to ${maximum.toLocaleString('en-GB')} characters.`),
    },
  }, options);

const eightDigits = { pattern: String.raw`^(?:[\s-]*\d){8}[\s-]*$`, example: '21 004 567' } as const;
const isEightDigits = Matches(new RegExp(eightDigits.pattern), { message: `Give the eight digits of the reference, such as ${eightDigits.example}.` });

/** A name, a code or a few words. */
export const ShortText = (label: string, options: FieldOptions = {}) =>
  field(label, options, { kind: 'SHORT_TEXT', maxLength: longestName }, isText(longestName));

/** The Ombudsman's reference as a person gives it: eight digits, with or without spaces and dashes (domain 3.8 L1). */
export const OmbudsmanReference = (label: string, options: FieldOptions = {}) =>
  field(label, { hint: 'Eight digits.', ...options }, { kind: 'SHORT_TEXT', maxLength: longestName, ...eightDigits }, isEightDigits);

const digest = { pattern: '^[0-9a-fA-F]{64}$', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } as const;
const isDigest = Matches(new RegExp(digest.pattern), { message: 'Give the 64 digits and letters a to f that the SHA-256 of a file has.' });

/** The SHA-256 of a file, by which anyone can tell whether it is still the same one. */
export const FileDigest = (label: string, options: FieldOptions = {}) =>
  field(label, options, { kind: 'SHORT_TEXT', maxLength: 64, ...digest }, isDigest);

const timeOfDay = { pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$`, example: '09:30' } as const;
const isTimeOfDay = Matches(new RegExp(timeOfDay.pattern), { message: `Give a time of the day from 00:00 to 23:59, such as ${timeOfDay.example}.` });

/** A London time, to the minute. */
export const TimeOfDay = (label: string, options: FieldOptions = {}) =>
  field(label, { hint: 'Such as 09:30.', ...options }, { kind: 'SHORT_TEXT', maxLength: 5, ...timeOfDay }, isTimeOfDay);

export const LongText = (label: string, options: FieldOptions = {}) =>
  field(label, options, { kind: 'LONG_TEXT', maxLength: longestText }, isText(longestText));

/** Several short texts. */
export const ShortTexts = (label: string, options: FieldOptions = {}) =>
  field(label, options, { kind: 'TEXTS', maxLength: longestName }, IsArray(list), ArrayNotEmpty(list), ArrayMaxSize(mostTexts, list), isText(longestName, { each: true }));

const list = { message: `Give a list of 1 to ${mostTexts} texts.` };
