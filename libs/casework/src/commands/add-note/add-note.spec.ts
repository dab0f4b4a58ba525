import { expect, test } from '@jest/globals';
import { problems, proposals, today } from '../../../testing/command-alone.js';
import { AddNote } from './add-note.js';

test('keeps the note, of today or of the day it is about', () => {
  expect(proposals(AddNote, { text: 'She rang' })).toEqual([{ type: 'NoteAdded', effectiveDate: today, payload: { text: 'She rang' } }]);
  expect(proposals(AddNote, { text: 'She rang', effectiveDate: '2021-06-15' })).toMatchObject([{ effectiveDate: '2021-06-15' }]);
});

test('asks for it, and takes no blank', () => {
  expect(problems(AddNote, {})).toEqual(['text']);
  expect(problems(AddNote, { text: '\n ' })).toEqual(['text']);
});
