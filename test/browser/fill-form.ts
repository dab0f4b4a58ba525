import type { Page } from 'playwright-core';

/** Answers by the label a person sees: a date as YYYY-MM-DD, a choice or Yes and No by its words, anything else as text. */
export type Answers = Readonly<Record<string, string>>;

/** Chooses what there is to choose where it has a name of its own, as an interview has. */
export const theOnlyOne = '(the only one)';

/** Fills a form in as a person does, by what it says beside its fields. */
export async function fillForm(page: Page, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await fillIn(page, label, answer);
}

async function fillIn(page: Page, label: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: label, exact: true });
  if (await group.count() === 0) return fillField(page, label, answer);
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer)?.slice(1) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    // With several of them, Playwright refuses to check one.
    await (answer === theOnlyOne ? group.getByRole('radio') : group.getByLabel(answer, { exact: true })).check();
    return;
  }
  await group.getByLabel('Day', { exact: true }).fill(day);
  await group.getByLabel('Month', { exact: true }).fill(month);
  await group.getByLabel('Year', { exact: true }).fill(year);
}

async function fillField(page: Page, label: string, answer: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const isList = (await field.getAttribute('class'))?.includes('govuk-select') === true;
  await (isList ? field.selectOption({ label: answer }) : field.fill(answer));
}
