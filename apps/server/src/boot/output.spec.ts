import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLog } from './log.js';
import { checkNodeVersion } from './node-version.js';
import { progressOn } from './progress.js';
import { readableLines } from './readable-lines.js';
import { sayReady } from './say-ready.js';
import { readEnvironment } from './environment.js';
import { stopOnSignals } from './stop-on-signals.js';

/** A stream that keeps what is written. */
function kept(isTTY = false) {
  const written: string[] = [];
  const stream = { isTTY, fd: 2, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream & { readonly fd: number } };
}

describe('what is written where', () => {
  it('progress is a line for every tenth where there is no terminal', () => {
    const { written, stream } = kept();
    const progress = progressOn(stream, 'Loading');
    for (let done = 0; done <= 3651; done += 1) progress.show(done, 3651);
    progress.end();
    expect(written).toHaveLength(10);
    expect(written.at(0)).toBe('Loading 366 of 3,651\n');
    expect(written.at(-1)).toBe('Loading 3,651 of 3,651\n');
  });

  it('the log is one short line each on a terminal', () => {
    const { written, stream } = kept();
    readableLines(stream).write(JSON.stringify({ level: 50, time: '2021-06-16T12:03:04.000Z', msg: 'GET /cases 500', ms: 12, at: ['here'] }));
    expect(written).toEqual(['12:03:04 error: GET /cases 500 ms=12 at=["here"]\n']);
  });

  it('the log drops what could name a person, wherever it stands', () => {
    const { written, stream } = kept(true);
    createLog('info', stream).info({ body: 'Ann', request: { query: 'Ann', headers: { cookie: 'Ann' } }, event: { complainantName: 'Ann', summary: 'Ann' }, code: 'ERR_X' }, 'done');
    expect(written).toEqual([expect.stringMatching(/^[\d:]+ done request=\{\} event=\{\} code=ERR_X\n$/)]);
  });

  it('tells where it is, where things are kept and how to stop', () => {
    const { written, stream } = kept();
    sayReady(stream, readEnvironment({ DATA_DIR: '/srv/redress' }), 3001);
    expect(written.join('')).toBe(
      'Port 3000 is in use by another program, so this one took the next that is free.\nRedress is ready: http://localhost:3001\nIt keeps everything in /srv/redress. Stop it with Ctrl-C.\n',
    );
  });

  it('names no database, whose address may hold a password', () => {
    const { written, stream } = kept();
    sayReady(stream, readEnvironment({ DATABASE_URL: 'postgres://me:secret@host/d', ROLE: 'worker' }));
    expect(written.join('')).toBe('The worker is running; it serves no pages.\nIt keeps everything in the database that DATABASE_URL names. Stop it with Ctrl-C.\n');
  });

  it('an old Node is told what to do', () => {
    expect(() => checkNodeVersion('v20.19.0')).toThrow('Redress needs Node 24 or newer and this is v20.19.0. Start it with npm start');
    expect(() => checkNodeVersion('v24.0.0')).not.toThrow();
  });

  describe('a process that is asked to stop', () => {
    function program() {
      const { written, stream } = kept();
      const exits: unknown[] = [];
      const process = Object.assign(new EventEmitter(), { stdout: stream, stderr: stream, exit: (status: unknown) => void exits.push(status) });
      return { written, exits, process, stopping: stopOnSignals(process as unknown as NodeJS.Process) };
    }

    beforeEach(() => { jest.useFakeTimers(); });
    afterEach(() => { jest.useRealTimers(); });

    it('stops in order; npm passes Ctrl-C on a second time; pressed again, it stops at once', () => {
      const { written, exits, process, stopping } = program();
      process.emit('SIGINT');
      expect([stopping.aborted, written]).toEqual([true, [expect.stringContaining('Press Ctrl-C again to stop at once')]]);
      jest.advanceTimersByTime(100);
      process.emit('SIGINT');
      expect(exits).toEqual([]);
      jest.advanceTimersByTime(1000);
      process.emit('SIGINT');
      expect(exits).toEqual([130]);
    });

    it('waits for nothing that hangs', () => {
      const { written, exits, process } = program();
      process.emit('SIGTERM');
      jest.advanceTimersByTime(8_999);
      expect(exits).toEqual([]);
      jest.advanceTimersByTime(1);
      expect([exits, written.at(-1)]).toEqual([[1], expect.stringMatching(/did not come to an end within 9 seconds.*safe/)]);
    });
  });
});
