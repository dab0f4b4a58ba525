import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AttachDocument } from './attach-document.js';

const body = { title: 'Her letter', documentKind: 'LETTER', keptAt: 'File 7', sha256: 'AB'.repeat(32) };

test('keeps title, kind and place, and the digest spelled one way', () => {
  expect(proposals(AttachDocument, body)).toEqual([
    { type: 'DocumentAttached', effectiveDate: today, payload: { ...body, sha256: 'ab'.repeat(32) } },
  ]);
});

test.each([['another kind', { documentKind: 'DIARY' }, 'documentKind'], ['half a digest', { sha256: 'ab'.repeat(16) }, 'sha256'], ['letters beyond f', { sha256: 'xy'.repeat(32) }, 'sha256'], ['no place', { keptAt: ' ' }, 'keptAt']])(
  'takes not %s', (_, wrong, field) => {
    expect(problems(AttachDocument, { ...body, ...wrong })).toEqual([field]);
  });
