import { expect, it } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { ownAddress } from './own-address.js';

/** What addresses are made of, and what has led elsewhere before. */
const piece = oneof(constantFrom('/', '//', '.', '..', '/./', '/../', '\\', '@', ':', '?', '#', '%2f', '%5c', '\t', '\n', ' ', 'http:', 'https://', 'javascript:', 'evil.example', 'here', 'cases', '/people'), string({ maxLength: 3 }));

it('whatever a link asks for, a browser stays on this site', () => {
  assert(property(array(piece, { maxLength: 8 }), (pieces) => {
    const address = ownAddress(pieces.join(''));
    return address.startsWith('/') && new URL(address, 'http://redress.example/people').host === 'redress.example';
  }), { numRuns: 20_000, examples: [[['/.//evil.example']], [['Ahttps://here']]] });
});

it('goes where it is asked to within it', () => {
  expect(['/cases?status=open', '/', '/people', '/people?next=/people', undefined, ['/cases']].map(ownAddress)).toEqual(['/cases?status=open', '/', '/', '/', '/', '/']);
});
