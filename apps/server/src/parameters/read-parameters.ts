import { CalendarError } from '@redress/calendar';
import { own } from '@redress/procedures';
import { RequestRefused, type FieldProblem } from '../problems/problem.js';
import type { Parameter, Parameters, Said } from './parameter.js';

export interface ReadOutcome<P extends Parameters> {
  readonly said: Said<P>;
  readonly wrong: readonly FieldProblem[];
}

/** Reads what is understood and tells what is not; empty counts as not said, as a form sends what was left empty. */
export function tryReadParameters<P extends Parameters>(parameters: P, query: unknown): ReadOutcome<P> {
  const wrong: FieldProblem[] = [];
  const said = new Map<string, unknown>();
  for (const [name, given] of Object.entries(isObject(query) ? query : {})) {
    if (given === '' || given === undefined) continue;
    const parameter = own<Parameter<unknown>>(parameters, name);
    const problem = parameter ? attempt(() => said.set(name, parameter.read(single(given)))) : { message: 'There is no such parameter here.' };
    if (problem !== undefined) wrong.push({ field: name, code: 'ERR_VALIDATION', ...problem });
  }
  return { said: Object.fromEntries(said) as Said<P>, wrong };
}

/** The same for programs: anything that is not understood is refused. Throws RequestRefused (400) with the code of the first. */
export function readParameters<P extends Parameters>(parameters: P, query: unknown): Said<P> {
  const { said, wrong } = tryReadParameters(parameters, query);
  const [first] = wrong;
  if (first === undefined) return said;
  const detail = wrong.map(({ field, message }) => `${field}: ${message}`).join(' ');
  throw new RequestRefused(400, first.code ?? 'ERR_VALIDATION', detail, { field: first.field, fields: wrong });
}

function attempt(read: () => unknown): Pick<FieldProblem, 'message' | 'code'> | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof CalendarError) return { message: error.message, code: error.code };
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function single(given: unknown): string {
  if (typeof given !== 'string') throw new Error('Say it once.');
  return given;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
