import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { fieldsOf, type CommandDefinition } from '@redress/casework';
import { Forbidden } from '@redress/histories';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { GiveCommands } from '../commands/give-commands.js';
import { isIdempotencyKey } from '../parameters/idempotency-key.js';
import { HOUSE } from '../house/house.token.js';
import { afterWriting } from '../pages/after-writing.js';
import { Page, SeeOther } from '../pages/page.js';
import { problemOf } from '../problems/problem-of.js';
import type { Problem } from '../problems/problem.js';
import { dayInBoxes } from '../wording/dates.js';
import { bodyOfForm } from './body-of-form.js';
import { controlsOf } from './controls.js';
import type { FormContext } from './form-context.js';
import { formErrorsOf, noErrors } from './form-errors.js';
import { sectionOf, type FormSubject } from './form-subject.js';
import { rowsChanged } from './rows-typed.js';
import type { SuggestedMembers } from './suggested-members.js';
import { nothingTyped, textOf, type Typed } from './typed.js';

/** A form of a command: about what there is, or for what begins a history. */
export interface CommandForm {
  readonly definition: CommandDefinition;
  readonly person: Person;
  readonly about?: FormSubject | undefined;
  /** Members of the pool whom the form suggests, and who may not be assigned and why. */
  readonly suggested?: SuggestedMembers;
}

/** How a form is shown: for the first time, changed by one of its buttons, or again with what was wrong. */
interface Shown {
  readonly status: number;
  readonly problem?: Problem;
  /** The row that the person is at. */
  readonly atRow?: string;
}

/** Makes a page of any command's class and takes what comes back; no command has a page of its own. */
@Injectable()
export class CommandForms {
  constructor(@Inject(HOUSE) private readonly house: House, @Inject(GiveCommands) private readonly commands: GiveCommands) {}

  show(form: CommandForm): Page {
    return this.page(form, nothingTyped, { status: 200 });
  }

  /** Does what the form asks and leads on, or shows the form again with what is wrong. */
  async take(form: CommandForm, typed: Typed, requestId: string): Promise<Page | SeeOther> {
    const changed = rowsChanged(typed);
    if (changed) return this.page(form, changed.typed, { status: 200, atRow: changed.row });
    const { definition, person, about } = form;
    try {
      const { caseId, position } = await this.commands.give({
        name: definition.name, caseId: about?.id, person, body: bodyOfForm(fieldsOf(definition.commandClass), typed),
        key: keyTyped(typed), seenRevision: revisionTyped(typed),
      });
      return new SeeOther(sectionOf(definition.kind).addressOf(caseId), afterWriting(definition.name, position));
    } catch (error) {
      const problem = problemOf(error, requestId);
      if (problem.status >= 500 || problem.status === 403 || problem.status === 404) throw error;
      return this.page(form, typed, { status: problem.status, problem });
    }
  }

  private page({ definition, person, about, suggested }: CommandForm, typed: Typed, { status, problem, atRow }: Shown): Page {
    const { title, description, opens, roles } = definition.commandClass;
    // Nobody fills in what they would be refused; who sends it all the same is refused where that is recorded.
    if (!roles.includes(person.role)) throw new Forbidden(person.role);
    const fields = fieldsOf(definition.commandClass);
    const context: FormContext = {
      typed, errors: {}, role: person.role, exampleDay: dayInBoxes(today(this.house)), ...(atRow === undefined ? {} : { atRow }),
      parts: about?.parts ?? {}, rowsAbout: about?.rowsAbout ?? {}, ...(suggested ? { suggested: suggested.options } : {}),
    };
    const errors = problem ? formErrorsOf(problem, controlsOf(fields, context), typed) : noErrors;
    const controls = controlsOf(fields, { ...context, errors: errors.byField });
    return new Page('command-form.njk', {
      title, description, about, section: sectionOf(definition.kind), refusedNow: about && whyRefused(definition, about), notSuggested: suggested?.refused ?? [], problem, errors: errors.summary,
      controls: controls.filter(({ name }) => name !== lateness), lateness: controls.find(({ name }) => name === lateness),
      // After a refusal the next try is another command; a double click on one page is the same.
      key: randomUUID(),
      // What begins a history of its own decides nothing about the case it was opened from; another row shows nothing new of the case.
      revision: opens ? undefined : atRow === undefined ? about?.revision : revisionTyped(typed),
    }, status);
  }
}

/** What will be refused whatever is filled in is said before anybody fills it in. */
function whyRefused({ name, commandClass: { opens } }: CommandDefinition, { allowed, state }: FormSubject): string | undefined {
  if (opens) return undefined;
  const listed = allowed.find((each) => each.name === name);
  return listed ? listed.refusedNow?.message : `It has no place where things stand now: "${state}".`;
}

/** Asked only of those who record something late, so it does not stand in everybody's way. */
const lateness = 'backdatingReason';

function keyTyped(typed: Typed): string | undefined {
  const key = textOf(typed, 'key');
  return isIdempotencyKey(key) ? key : undefined;
}

function revisionTyped(typed: Typed): number | undefined {
  const revision = textOf(typed, 'revision');
  return /^\d{1,9}$/.test(revision) ? Number(revision) : undefined;
}
