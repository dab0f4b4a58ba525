import { afterAll, beforeAll, describe } from '@jest/globals';
import { brokenLines } from '../testing/broken-lines.js';
import { startStandIn, type StandIn } from '../testing/stand-in/index.js';

describe('When the line to the stand-in breaks', () => {
  let standIn: StandIn;
  beforeAll(async () => { standIn = await startStandIn({ together: false }); });
  afterAll(() => standIn.stop());
  brokenLines(() => standIn.url);
});
