import { describe, expect, it } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import type { CaseView } from '@redress/casework';
import type { RecordedEvent } from '@redress/event-store';
import { noCase } from '@redress/procedures';
import { deadlineRows } from './deadline-rows.js';
import { filterForm, queryOf } from './filter-form.js';
import { nextSteps } from '../forms/next-steps.js';
import { paginationOf } from './pagination.js';
import { replayAsked } from './replay-asked.js';
import { sortableColumns } from './sortable-columns.js';
import { stateNames } from './state-names.js';
import { timelineOf } from './timeline.js';

describe('the list', () => {
  it.each([
    [1, 25, undefined], [1, 26, '[1] 2 >'], [2, 250, '< 1 [2] 3 … 10 >'], [5, 250, '< 1 … 4 [5] 6 … 10 >'], [10, 250, '< 1 … 9 [10]'],
  ])('on page %i of %i cases leads to %s', (page, total, shown) => {
    const pagination = paginationOf({ q: 'x' }, { page, pageSize: 25, total });
    const items = pagination?.items.map((item) => ('ellipsis' in item ? '…' : item.current ? `[${item.number}]` : String(item.number))) ?? [];
    expect(pagination && [...(pagination.previous ? ['<'] : []), ...items, ...(pagination.next ? ['>'] : [])].join(' ')).toBe(shown);
    expect(pagination?.previous?.href ?? '/cases?q=x').toMatch(/^\/cases\?q=x/);
  });

  it('is sorted the other way round by what it is sorted by, from its first page', () => {
    const columns = sortableColumns({ sort: 'reference', page: '3', status: 'open' }, { sort: 'reference', direction: 'ascending' });
    expect(columns.reference).toEqual({ text: 'Reference', ariaSort: 'ascending', href: '/cases?sort=reference&status=open&direction=descending' });
    expect(columns.receivedOn).toMatchObject({ ariaSort: 'none', href: '/cases?sort=receivedOn&status=open&direction=ascending' });
  });

  it('takes a day in three boxes for one value, and shows it in three boxes again', () => {
    const asked = queryOf({ 'receivedFrom-day': '5', 'receivedFrom-month': '6', 'receivedFrom-year': '2021', q: '', status: 'open' });
    expect(asked).toEqual({ receivedFrom: '2021-06-05', status: 'open' });
    const form = filterForm(asked, []);
    expect(form.days[0]?.parts?.map(({ value }) => value)).toEqual(['5', '6', '2021']);
    expect([form.isFiltered, filterForm({ sort: 'reference' }, []).isFiltered]).toEqual([true, false]);
  });

  it('can be asked for every state that a case can be in, each once', () => {
    expect(stateNames).toEqual(expect.arrayContaining(['RECEIVED', 'S2_INVESTIGATING', 'CLOSED', 'REJECTED', 'WITHDRAWN']));
    expect(new Set(stateNames).size).toBe(stateNames.length);
  });
});

describe('a case', () => {
  const deadline = (code: string, dueOn: string | null, status: 'BREACHED' | 'MET' | 'ON_TRACK', more = {}): CaseView['deadlines'][number] => ({
    deadlineId: `${code}:1`, code, title: code, cite: '', policyVersion: 'P', startOn: londonDate('2021-06-01'), dueOn: dueOn === null ? null : londonDate(dueOn), passesAt: null, standing: { status }, ...more,
  });

  it('shows what is owed first, the soonest first', () => {
    const rows = deadlineRows([deadline('A', '2021-06-01', 'MET', { metOn: londonDate('2021-06-01') }), deadline('B', null, 'ON_TRACK'), deadline('C', '2021-07-01', 'ON_TRACK'), deadline('D', '2021-06-02', 'BREACHED')]);
    expect(rows.map(({ title }) => title)).toEqual(['D', 'C', 'B', 'A']);
  });

  it('numbers the days that count and says why the others do not', () => {
    const days = [['2021-06-18', true, null], ['2021-06-19', false, 'Saturday'], ['2021-06-21', true, null]] as const;
    const explanation = { start: londonDate('2021-06-17'), dueOn: londonDate('2021-06-21'), passesAt: undefined, days: days.map(([date, counted, reason]) => ({ date: londonDate(date), counted, reason })) };
    expect(deadlineRows([deadline('A', '2021-06-21', 'ON_TRACK', { explanation })])[0]?.days).toEqual([{ date: '2021-06-18', number: 1 }, { date: '2021-06-19', reason: 'Saturday' }, { date: '2021-06-21', number: 2 }]);
  });

  it('tells the one next step and by when, whose word is waited for, what else may be done, what not yet and why, and what is for others', () => {
    const command = (name: string, title: string, more: object = {}) => ({ name, title, description: 'd', roles: ['CASE_WORKER' as const], may: true, ...more });
    const steps = nextSteps('/cases/c', {
      next: command('acknowledge', 'Acknowledge', { owedBy: { limit: 'Acknowledge the complaint', dueOn: londonDate('2021-06-18') } }),
      waitingFor: [{ who: 'the complainant', what: 'Window to ask for Stage 2', until: londonDate('2021-06-29') }],
      possible: [command('add-note', 'Add a note')],
      notPossible: [command('close-case', 'Close', { refusedNow: { code: 'E', message: 'Not yet.', cite: 'r' } })],
      owedByOthers: [command('submit-report', 'Report', { roles: ['INVESTIGATING_OFFICER', 'COMPLAINTS_MANAGER'], may: false, owedBy: { limit: 'l', dueOn: londonDate('2021-07-01') } })],
    });
    expect(steps).toEqual({
      says: ['The next step: Acknowledge, by 18 June 2021 (Acknowledge the complaint).', 'Waiting for the complainant until 29 June 2021: Window to ask for Stage 2.'],
      open: [{ href: '/cases/c/acknowledge', title: 'Acknowledge', description: 'd', isNext: true }, { href: '/cases/c/add-note', title: 'Add a note', description: 'd' }],
      notYet: [{ title: 'Close', why: 'Not yet.', cite: 'r' }],
      others: [{ title: 'Report', who: 'investigating officer or complaints manager', until: '1 July 2021' }],
    });
  });

  it('tells its events newest first, each with who, when it was recorded, and what is remarkable', () => {
    const event = (type: string, provenance?: object) => ({
      type, revision: 1, recordedAt: '2021-06-18T08:30:00.000Z', data: { sentOn: '2021-06-16' },
      metadata: { actor: { userId: 'case-worker', role: 'CASE_WORKER' }, effectiveDate: '2021-06-16', occurredAt: '2021-06-18T08:30:00.000Z', ...(provenance ? { provenance } : {}) },
    }) as unknown as RecordedEvent;
    const [second, first] = timelineOf([event('ComplaintReceived', { file: 't.csv', row: 7 }), event('RepresentationAcknowledged', { workingDaysLate: 2, reason: 'mislaid' })], noCase.facts);
    expect(first).toMatchObject({ title: 'Complaint received', remarks: ['Imported from t.csv, row 7'] });
    expect(second).toMatchObject({ title: 'Representation acknowledged', who: 'Casey Worker, case worker', says: [{ key: 'Sent on', value: '16 June 2021' }], remarks: ['Recorded 2 working days late: mislaid'] });
  });

  it('is replayed by a moment, by a day or by both, and not by what is neither', () => {
    const moment = { 'asKnownAt-day': '18', 'asKnownAt-month': '6', 'asKnownAt-year': '2021', 'asKnownAt-time': '9:30' };
    const day = { 'asAt-day': '1', 'asAt-month': '6', 'asAt-year': '2021' };
    expect(replayAsked({ ...moment, ...day })).toEqual({
      options: { asKnownAt: '2021-06-18T08:30:00.000Z', asAt: '2021-06-01' }, inWords: ['as it was known at 18 June 2021, 09:30', 'as it was true on 1 June 2021'], errors: {},
    });
    expect(replayAsked({ ...moment, 'asKnownAt-time': '', 'asAt-day': '31', 'asAt-month': '2', 'asAt-year': '2021' }).errors).toEqual({ asKnownAt: 'Give a real date and a time, as 14:30', asAt: 'Give a real date' });
    expect(replayAsked({})).toEqual({ options: {}, inWords: [], errors: {} });
  });
});
