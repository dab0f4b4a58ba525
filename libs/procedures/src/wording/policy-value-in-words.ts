import { choiceInWords } from './names.js';
import { spacedWords } from './plain-words.js';

/** A value of a policy as people know it: `corporate.stage1Wd` as "Corporate, stage 1 working days". */
export function policyKeyInWords(key: string): string {
  return key.split('.').map((part) => spacedWords(part === 'wd' ? 'workingDays' : part)).map((words, place) => (place === 0 ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`)).join(', ');
}

/** Such as "20", or an answer in words. */
export function policyValueInWords(value: number | string | null): string {
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? choiceInWords(value) : String(value ?? 'none');
}
