import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { PassToService } from './pass-to-service.js';

test('names the service', () => {
  expect(proposals(PassToService, { serviceId: ' Highways ' })).toEqual([
    { type: 'CommentPassedToService', effectiveDate: today, payload: { serviceId: 'Highways' } },
  ]);
});

test('asks which', () => {
  expect(problems(PassToService, {})).toEqual(['serviceId']);
});
