export { Choice, Choices, JudgedChoice, WholeNumber, YesNo } from './choices.js';
export { Day, Instant, PlannedDay } from './dates.js';
export { Entries, Identifier, OneOfTheCase, PoolMember } from './entries.js';
export { fieldAt, fieldsOf, type FieldDescription, type FieldKind, type PartOfTheCase, type PartOfTheMember } from './field-description.js';
export { FileDigest, LongText, OmbudsmanReference, ShortText, ShortTexts, TimeOfDay } from './texts.js';
