import { expect, it } from '@jest/globals';
import { actorInWords } from './actor-in-words.js';

it('people are said by name and role, the parts of the house as such, a role that is not known as it is', () => {
  expect(actorInWords({ userId: 'auditor', role: 'AUDITOR' })).toBe('Audrey Auditor, auditor');
  expect(actorInWords({ userId: 'system', role: 'SYSTEM' })).toBe('the timer');
  expect(actorInWords({ userId: 'operator', role: 'SYSTEM' })).toBe('the operator');
  expect(actorInWords({ userId: 'u-17', role: 'SOMETHING_LATER' })).toBe('SOMETHING_LATER');
});
