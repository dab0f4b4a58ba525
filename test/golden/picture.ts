import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedIn, machines, type Rule } from '@redress/procedures';
import type { AnyStateMachine, AnyStateNode } from 'xstate';

const house = join(import.meta.dirname, '../..');
const shapes = ['libs/procedures/src/facts/facts.ts', 'libs/procedures/src/facts/pool-facts.ts'];

/** Every machine in all its versions, state by state and event by event with the rules it is judged by, and the shape of the facts: as text, so that a change shows. */
export function picture(): string {
  const drawn = Object.entries<Readonly<Record<string, AnyStateMachine>>>(machines).flatMap(([id, versions]) =>
    Object.entries(versions).flatMap(([version, machine]) => [`# ${id}, version ${version}`, ...statesUnder(machine.root), '']));
  return [...drawn, ...shapes.flatMap((path) => [`# ${path}`, ...shapeIn(path), ''])].join('\n');
}

function statesUnder(node: AnyStateNode): readonly string[] {
  const always = (node.always ?? []).map(({ target }) => `  at once -> ${namesOf(target)}`);
  const on = [...node.transitions].flatMap(([type, transitions]) => transitions.map(({ target, guard }) => `  ${type}${target ? ` -> ${namesOf(target)}` : ''}${judged(guard, node.machine.id)}`));
  return [`${node.path.join('.') || 'anywhere'} (${node.type})`, ...always, ...on, ...Object.values(node.states).flatMap(statesUnder)];
}

function namesOf(targets: readonly AnyStateNode[] | undefined): string {
  return (targets ?? []).map(({ path }) => path.join('.')).join(', ');
}

function judged(guard: unknown, machine: string): string {
  if (typeof guard !== 'object' || guard === null || !('params' in guard)) return '';
  const { type, params } = guard as unknown as { readonly type: string; readonly params: { readonly rules: readonly Rule[] } };
  const rules = params.rules.map(({ code, cite }) => `${code} [${citedIn(cite, machine)}]`);
  return `${type === 'refuses' ? ' never' : ''}${rules.length > 0 ? `: ${rules.join('; ')}` : ''}`;
}

/** The interfaces of a file without their comments. */
function shapeIn(path: string): readonly string[] {
  const text = readFileSync(join(house, path), 'utf8').replaceAll(/\/\*\*?[^]*?\*\//g, '');
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import '));
}
