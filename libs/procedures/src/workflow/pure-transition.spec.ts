import { expect, test } from '@jest/globals';
import { transition } from 'xstate';
import { interviewHeld, notesSent, stage2Completed, stage2Open } from '../../testing/chapters.js';
import { told } from '../../testing/story.js';
import { noFacts } from '../facts/facts.js';
import { caseMachines } from './machines.js';
import { presentMachine } from './procedure-machine.js';
import { pureTransition } from './pure-transition.js';

test('one inert scope gives the same snapshots as XState gives with an actor for every call', () => {
  const machine = presentMachine(caseMachines.CSC).provide({ guards: { obeys: () => true, refuses: () => false } });
  const pure = pureTransition(machine);
  const { events } = told([...stage2Open('CSC', '2021-06-07'), ...interviewHeld('2021-06-10'), ...notesSent('2021-06-11', '2021-06-18'), ...stage2Completed('CSC', '2021-07-30')]);
  let own = machine.resolveState({ value: { procedure: 'RECEIVED', clock: 'RUNNING' }, context: noFacts });
  let theirs = own;
  for (const event of events.slice(1)) {
    own = pure(own, event);
    [theirs] = transition(machine, theirs, event);
    expect({ value: own.value, context: own.context }).toEqual({ value: theirs.value, context: theirs.context });
  }
  expect(own.value).toEqual({ procedure: 'S2_RESPONDED', clock: 'RUNNING' });
});
