import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { commandDefinitions, commandNamed, fieldsOf, GetCase, GetCaseHistory, SuggestMembers, type CaseView, type CommandDefinition } from '@redress/casework';
import { NotFound } from '@redress/histories';
import { today, type House } from '@redress/house';
import { mayRead, type Person } from '@redress/identity';
import { machineNames, stateInWords } from '@redress/procedures';
import type { FastifyRequest } from 'fastify';
import { subjectOfCase } from '../forms/case-parts.js';
import { CommandForms, type CommandForm } from '../forms/command-forms.js';
import { CommandPages } from '../forms/command-pages.js';
import { nextSteps } from '../forms/next-steps.js';
import { suggestedMembers } from '../forms/suggested-members.js';
import { HOUSE } from '../house/house.token.js';
import { justDone } from '../pages/after-writing.js';
import { Page } from '../pages/page.js';
import { ReadingPerson } from '../people/acting-person.js';
import { aboutCase } from './about-case.js';
import { deadlineRows } from './deadline-rows.js';
import { intervieweesOf } from './interviewees.js';
import { statementsOf } from './statements.js';
import { timelineOf } from './timeline.js';

/** One case: where it stands, what is due and why then, what may be done, and everything that happened. */
@Controller('cases/:id')
export class CasePageController extends CommandPages {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CommandForms) protected readonly forms: CommandForms,
  ) {
    super();
  }

  @Get()
  async case(@ReadingPerson() person: Person, @Param('id') id: string, @Req() request: FastifyRequest): Promise<Page> {
    const caseView = await this.view(id, person);
    const { events } = await this.queries.execute(new GetCaseHistory(person, id));
    const done = justDone(request.headers.cookie);
    return new Page('case.njk', {
      title: caseView.reference, caseView,
      done: done && commandNamed(done.command)?.commandClass.title,
      caption: machineNames[caseView.machine], state: stateInWords(caseView.state),
      about: aboutCase(caseView.facts), deadlines: deadlineRows(caseView.deadlines), steps: this.steps(caseView, person), timeline: timelineOf(events, caseView.facts),
      concernedCaseId: caseView.facts.ombudsman.caseId, referrals: await this.referralsOf(person, caseView),
      mayReplay: mayRead(person, 'REPLAY'),
    }, 200, done ? [done.forget] : []);
  }

  protected async formFor(person: Person, id: string, name: string): Promise<CommandForm> {
    const definition = onCases(name);
    const caseView = await this.view(id, person);
    const fields = fieldsOf(definition.commandClass);
    const asWhat = definition.commandClass.roles.includes(person.role) ? fields.find((field) => field.asWhat !== undefined)?.asWhat : undefined;
    const suggested = asWhat === undefined ? {} : { suggested: suggestedMembers(await this.queries.execute(new SuggestMembers(person, id, asWhat))) };
    const chosen = fields.map(({ chooses }) => chooses);
    if (!chosen.includes('INTERVIEW') && !chosen.includes('STATEMENT')) return { definition, person, about: subjectOfCase(caseView), ...suggested };
    const { events } = await this.queries.execute(new GetCaseHistory(person, id));
    const interviewees = intervieweesOf(events);
    const statements = chosen.includes('STATEMENT') ? statementsOf(events, { ...caseView.facts, interviewees }) : [];
    return { definition, person, about: subjectOfCase(caseView, { interviewees, statements }), ...suggested };
  }

  private view(id: string, person: Person): Promise<CaseView> {
    return this.queries.execute(new GetCase(person, id));
  }

  private steps(caseView: CaseView, person: Person): ReturnType<typeof nextSteps> {
    const steps = nextSteps(`/cases/${caseView.caseId}`, caseView.whatNow);
    const opening = caseView.machine === 'LGSCO' ? [] : commandDefinitions.filter(({ commandClass: { opens, roles } }) => opens === 'REFERRAL' && roles.includes(person.role));
    return { ...steps, open: [...steps.open, ...opening.map(({ name, commandClass: { title, description } }) => ({ href: `/cases/${caseView.caseId}/${name}`, title, description }))] };
  }

  /** The Ombudsman's references to this case, as the list knows them. */
  private async referralsOf(person: Person, { caseId, reference, machine }: CaseView) {
    if (machine === 'LGSCO') return [];
    const { cases } = await this.house.readModels.listCases(person, { q: reference }, today(this.house));
    return cases.find((listed) => listed.caseId === caseId)?.referrals ?? [];
  }
}

const onCase: ReadonlySet<string> = new Set(['CASE', 'REFERRAL']);

/** A command that a case takes. Throws NotFound. */
function onCases(name: string): CommandDefinition {
  const definition = commandNamed(name);
  if (!definition || !onCase.has(definition.kind) || definition.commandClass.opens === 'CASE') throw new NotFound();
  return definition;
}
