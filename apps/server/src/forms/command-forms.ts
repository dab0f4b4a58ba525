import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { fieldsOf, type CaseView, type CommandDefinition } from '@redress/casework';
import { Forbidden } from '@redress/histories';
import { today, type House } from '@redress/house';
import type { Person } from '@redress/identity';
import { stateInWords } from '@redress/procedures';
import { GiveCommands } from '../commands/give-commands.js';
import { isIdempotencyKey } from '../parameters/idempotency-key.js';
import { partsOfCase, rowsAboutCase } from './case-parts.js';
import { HOUSE } from '../house/house.token.js';
import { afterWriting } from '../pages/after-writing.js';
import { Page, SeeOther } from '../pages/page.js';
import { problemOf } from '../problems/problem-of.js';
import type { Problem } from '../problems/problem.js';
import { dayInBoxes } from '../wording/dates.js';
import { bodyOfForm } from './body-of-form.js';
import type { ControlOption } from './control.js';
import { controlsOf } from './controls.js';
import { noParts, type FormContext } from './form-context.js';
import { formErrorsOf, noErrors } from './form-errors.js';
import { rowsChanged } from './rows-typed.js';
import { nothingTyped, textOf, type Typed } from './typed.js';

/** A form of a command, for a case or for what begins one. */
export interface CommandForm {
  readonly definition: CommandDefinition;
  readonly person: Person;
  readonly caseView?: CaseView | undefined;
  /** With whom each interview of the case is, by its id. */
  readonly interviewees?: Readonly<Record<string, string>>;
  /** The statements of its record that may be corrected. */
  readonly statements?: readonly ControlOption[];
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
    const { definition, person, caseView } = form;
    try {
      const { caseId, position } = await this.commands.give({
        name: definition.name, caseId: caseView?.caseId, person, body: bodyOfForm(fieldsOf(definition.commandClass), typed),
        key: keyTyped(typed), seenRevision: revisionTyped(typed),
      });
      return new SeeOther(`/cases/${caseId}`, afterWriting(definition.name, position));
    } catch (error) {
      const problem = problemOf(error, requestId);
      if (problem.status >= 500 || problem.status === 403 || problem.status === 404) throw error;
      return this.page(form, typed, { status: problem.status, problem });
    }
  }

  private page({ definition, person, caseView, interviewees, statements }: CommandForm, typed: Typed, { status, problem, atRow }: Shown): Page {
    const { title, description, opens, roles } = definition.commandClass;
    // Nobody fills in what they would be refused; who sends it all the same is refused where that is recorded.
    if (!roles.includes(person.role)) throw new Forbidden(person.role);
    const fields = fieldsOf(definition.commandClass);
    const context: FormContext = {
      typed, errors: {}, role: person.role, exampleDay: dayInBoxes(today(this.house)), ...(atRow === undefined ? {} : { atRow }),
      parts: caseView ? partsOfCase(caseView, { interviewees, statements }) : noParts,
      rowsAbout: caseView ? rowsAboutCase(caseView) : {},
    };
    const errors = problem ? formErrorsOf(problem, controlsOf(fields, context), typed) : noErrors;
    const controls = controlsOf(fields, { ...context, errors: errors.byField });
    return new Page('command-form.njk', {
      title, description, caseView, refusedNow: caseView && whyRefused(definition, caseView), problem, errors: errors.summary,
      controls: controls.filter(({ name }) => name !== lateness), lateness: controls.find(({ name }) => name === lateness),
      // After a refusal the next try is another command; a double click on one page is the same.
      key: randomUUID(),
      // What begins a history of its own decides nothing about the case it was opened from; another row shows nothing new of the case.
      revision: opens ? undefined : atRow === undefined ? caseView?.revision : revisionTyped(typed),
    }, status);
  }
}

/** What will be refused whatever is filled in is said before anybody fills it in. */
function whyRefused({ name, commandClass: { opens } }: CommandDefinition, { allowed, state }: CaseView): string | undefined {
  if (opens) return undefined;
  const listed = allowed.find((each) => each.name === name);
  return listed ? listed.refusedNow?.message : `It has no place while the case stands at "${stateInWords(state)}".`;
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
