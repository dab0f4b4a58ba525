import { describe, expect, it } from '@jest/globals';
import { commandDefinitions, fieldsOf, type CommandDefinition, type FieldDescription } from '@redress/casework';
import type { Role } from '@redress/identity';
import { Environment, FileSystemLoader } from 'nunjucks';
import { govukFolder, mojFolder, viewsFolder } from '../assets/folders.js';
import { problem } from '../problems/problem.js';
import { addFilters } from '../web/set-up-views.js';
import { controlsOf } from './controls.js';
import type { FormContext } from './form-context.js';
import { formErrorsOf } from './form-errors.js';

const views = new Environment([viewsFolder, govukFolder, mojFolder].map((folder) => new FileSystemLoader(folder)), { autoescape: true, trimBlocks: true, lstripBlocks: true });
addFilters(views);

const context = (role: Role): FormContext => ({
  typed: {}, errors: {}, role, parts: { LIMIT: [{ value: 'CSC-S1', text: 'Stage 1 response' }], MISSED_LIMIT: [{ value: 'CSC-S1', text: 'Stage 1 response' }] },
  rowsAbout: { pointId: [{ value: 'P1', text: 'Point 1' }, { value: 'P2', text: 'Point 2' }] }, exampleDay: '16 6 2021',
});

/** Every field a refusal may be about: the command's own, those of its entries, and what is no field of it. */
const paths = (fields: readonly FieldDescription[]): readonly string[] =>
  fields.flatMap(({ name, entry }) => [name, ...(entry ?? []).map((inner) => `${name}[1].${inner.name}`)]);

const forms = commandDefinitions.flatMap((definition) => definition.commandClass.roles.map((role) => [definition.name, role, definition] as const));

describe('every form, for every role that may send it', () => {
  const page = ({ commandClass }: CommandDefinition, role: Role, field: string) => {
    const fields = fieldsOf(commandClass);
    const errors = formErrorsOf(problem(409, 'ERR_STATE', 'Not so.', { field }), controlsOf(fields, context(role)), {});
    const controls = controlsOf(fields, { ...context(role), errors: errors.byField });
    return { errors, html: views.render('command-form.njk', { title: commandClass.title, brand: {}, errors: errors.summary, controls, navigation: [] }) };
  };

  it.each(forms)('%s, by a %s: an error leads to something on the page that can be seen and answered', (_, role, definition) => {
    for (const field of [...paths(fieldsOf(definition.commandClass)), 'effectiveDate', 'nothingOfTheKind']) {
      const { errors, html } = page(definition, role, field);
      for (const { href } of errors.summary) {
        const [target = ''] = new RegExp(`<(?!input type="hidden")[^>]* id="${href.slice(1)}"[^>]*>`).exec(html) ?? [];
        expect([field, href, target === '' ? 'is not on the page' : 'is']).toEqual([field, href, 'is']);
        expect(['input', 'textarea', 'select', 'form', 'p', 'fieldset'].some((name) => target.startsWith(`<${name} `))).toBe(true);
      }
    }
  });
});
