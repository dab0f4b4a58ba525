import type { Command } from 'commander';
import { programOf } from '../src/program.js';
import { today } from './try-command-line.js';

/** Every command of `redress` as it is typed, each argument that it must have given in some way. */
export function commandsThereAre(): readonly (readonly string[])[] {
  const environment = { variables: {}, clock: { now: () => today }, say: () => undefined, isWatched: false, signal: new AbortController().signal };
  return commandsUnder(programOf(environment, async () => undefined, () => undefined), []);
}

function commandsUnder(command: Command, typed: readonly string[]): readonly (readonly string[])[] {
  if (command.commands.length > 0) return command.commands.flatMap((each) => commandsUnder(each, [...typed, each.name()]));
  return [[...typed, ...command.registeredArguments.filter(({ required }) => required).map(() => 'something')]];
}
