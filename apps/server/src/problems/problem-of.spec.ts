import { describe, expect, it } from '@jest/globals';
import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { londonDate } from '@redress/calendar';
import { CommandRefused, ConcurrencyConflict, ValidationFailed } from '@redress/casework';
import { Forbidden, NotFound } from '@redress/histories';
import { CommitRefused, EventDamaged, EventStoreUnavailable } from '@redress/event-store';
import { Refused } from '@redress/procedures';
import { aboutError } from '@redress/house';
import { problemOf } from './problem-of.js';

const rule = { code: 'ERR_STAGE1_OPEN', message: 'Stage 1 is not answered.', cite: 'reg 14' };
const allowed = [
  { name: 'acknowledge', title: 'Acknowledge', description: '', roles: [], may: true },
  { name: 'close-case', title: 'Close', description: '', roles: [], may: true, refusedNow: rule },
  { name: 'suspend-clock', title: 'Suspend', description: '', roles: [], may: false },
];
const badDate = (): unknown => { try { return londonDate('2021-02-30'); } catch (error) { return error; } };

describe('an error is answered', () => {
  it.each([
    ['a rule', new Refused(rule), 409, 'ERR_STAGE1_OPEN'],
    ['a field', new ValidationFailed([{ field: 'sentOn', code: 'ERR_DATE_FORMAT', message: 'x' }]), 400, 'ERR_DATE_FORMAT'],
    ['a missing field with a code of its own', new ValidationFailed([{ field: 'reason', code: 'ERR_VALIDATION', message: 'x' }], { code: 'ERR_REJECTION_INCOMPLETE', cite: 'x' }), 400, 'ERR_REJECTION_INCOMPLETE'],
    ['a role', new Forbidden('AUDITOR'), 403, 'ERR_FORBIDDEN'],
    ['nothing there', new NotFound(), 404, 'ERR_NOT_FOUND'],
    ['overtaken', new ConcurrencyConflict(), 412, 'ERR_CONCURRENCY'],
    ['no route', new NotFoundException('Cannot GET /Ann'), 404, 'ERR_NOT_FOUND'],
    ['a date', badDate(), 400, 'ERR_DATE_FORMAT'],
    ['text that no store keeps', new CommitRefused('writes', 'is too large.'), 400, 'ERR_VALIDATION'],
    ['a store that is away', new EventStoreUnavailable('The store is away.'), 503, 'ERR_STORE_UNAVAILABLE'],
    ['an event that was damaged', new EventDamaged('case-1', 5), 500, 'ERR_STORE_DAMAGED'],
    ['what Fastify refused, wrapped by Nest', new HttpException('x', 413, { cause: Object.assign(new Error('x'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE' }) }), 413, 'ERR_TOO_LARGE'],
    ['what Nest itself refused', new BadRequestException('Ann'), 400, 'ERR_UNREADABLE'],
    ['what Fastify refused by another code', Object.assign(new Error('Ann'), { code: 'FST_ERR_ANN', statusCode: 411 }), 411, 'ERR_UNREADABLE'],
    ['a database that was stopped', Object.assign(new Error('terminating connection of Ann'), { code: '57P01' }), 503, 'ERR_STORE_UNAVAILABLE'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 503, 'ERR_STORE_UNAVAILABLE'],
    ['anything else', new TypeError('Ann Other is not a function'), 500, 'ERR_UNEXPECTED'],
    ['what is no error at all', 'Ann Other', 500, 'ERR_UNEXPECTED'],
  ])('%s', (_, error, status, code) => {
    const problem = problemOf(error, 'request-1');
    expect([problem.status, problem.code]).toEqual([status, code]);
    expect(JSON.stringify(problem)).not.toContain('Ann');
  });

  it('with what this person may do instead and nothing stands in the way of', () => {
    expect(problemOf(new CommandRefused(rule, 'c', 3, allowed), 'r')).toEqual({
      type: 'urn:redress:problem:ERR_STAGE1_OPEN', title: 'Conflict', status: 409, detail: rule.message, code: rule.code, cite: rule.cite, allowed: [{ command: 'acknowledge', title: 'Acknowledge' }],
    });
  });

  it('and logged by where it happened, not by its words', () => {
    const logged = aboutError(Object.assign(new RangeError('Ann Other'), { code: 'E1' }));
    expect(logged).toMatchObject({ error: 'RangeError', errorCode: 'E1' });
    expect(logged.at?.[0]).toMatch(/^at /);
    expect(JSON.stringify(logged)).not.toContain('Ann');
  });
});
