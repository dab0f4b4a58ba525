import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Command } from '../commands/case-command.js';
import type { CommandDefinition } from '../commands/command-registry.js';
import { dateCheck } from '../fields/dates.js';
import { fieldAt, fieldsOf, type FieldDescription } from '../fields/index.js';
import { ValidationFailed, type FieldProblem } from '../refusals/refusals.js';

/** The body as the command's class, every field checked and unknown ones refused. Throws ValidationFailed. */
export function readCommand({ commandClass }: Pick<CommandDefinition, 'commandClass'>, body: unknown): Command {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ValidationFailed([{ field: 'body', code: 'ERR_VALIDATION', message: 'Send the fields as one JSON object.' }]);
  }
  const given = withoutGaps(body);
  requireLists(given, fieldsOf(commandClass));
  const command = plainToInstance(commandClass, given, { exposeUnsetFields: false });
  const problems = validateSync(command, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false, validationError: { target: false } });
  if (problems.length === 0) return command;
  const fields = problems.flatMap((problem) => problemsOf(problem, '')).map((problem) => ({ ...problem, ...described(problem.field, fieldsOf(commandClass)) }));
  const onlyMissing = fields.every(({ field }) => fieldsOf(commandClass).some(({ name }) => name === field) && !Object.hasOwn(given, field));
  throw new ValidationFailed(fields, onlyMissing ? commandClass.incomplete : undefined);
}

/** Said before entries are looked at one by one: thousands of them, each wrong in each of its fields, would keep everybody waiting. Throws ValidationFailed. */
function requireLists(given: object, fields: readonly FieldDescription[]): void {
  const wrong = fields.flatMap(({ name, mostEntries }): FieldProblem[] => {
    const list: unknown = Reflect.get(given, name);
    if (mostEntries === undefined || !Array.isArray(list)) return [];
    const entry = list.findIndex((each) => Array.isArray(each));
    if (list.length > mostEntries) return [{ field: name, code: 'ERR_VALIDATION', message: `Give a list of at most ${mostEntries} entries.` }];
    return entry < 0 ? [] : [{ field: `${name}[${entry}]`, code: 'ERR_VALIDATION', message: 'Give each entry as an object.' }];
  });
  if (wrong.length > 0) throw new ValidationFailed(wrong.map((each) => ({ ...each, ...described(each.field, fields) })));
}

function problemsOf({ property, value, constraints = {}, children = [] }: ValidationError, parent: string): readonly FieldProblem[] {
  const field = /^\d+$/.test(property) ? `${parent}[${property}]` : [parent, property].filter(Boolean).join('.');
  const own = Object.entries(constraints).map(([check, message]): FieldProblem => ({
    field,
    code: check === dateCheck && value !== undefined ? 'ERR_DATE_FORMAT' : 'ERR_VALIDATION',
    message: check === 'whitelistValidation' ? 'There is no such field here.' : message,
  }));
  // One sentence a field is enough: the first check that failed, and of a list that is none nothing more.
  return own.length > 0 ? own.slice(0, 1) : children.flatMap((child) => problemsOf(child, field));
}

/** What people call the field of a path, and what it lets them choose from: `points[0].text` is the field `text` of an entry of `points`. */
function described(path: string, fields: readonly FieldDescription[]): Pick<FieldProblem, 'label' | 'choices'> {
  const found = fieldAt(path, fields);
  return found ? { label: found.label, ...(found.options ? { choices: found.options } : {}) } : {};
}

/** A field sent as null is a field not given. */
function withoutGaps(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined));
}
