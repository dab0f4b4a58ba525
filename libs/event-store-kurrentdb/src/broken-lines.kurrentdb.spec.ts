import { describe } from '@jest/globals';
import { brokenLines } from '../testing/broken-lines.js';
import { realServer } from '../testing/namespaces.js';

describe('When the line to a real KurrentDB breaks', () => {
  brokenLines(realServer);
});
