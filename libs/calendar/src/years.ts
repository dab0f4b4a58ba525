/**
 * The years that are read from anybody: a complaint, a plan or a figure of any other is a slip of the pen. Days and years counted from
 * these lie in no other century either, so nothing that was taken in can be too early or too late for what is made of it.
 */
export const firstYear = 1900;
export const lastYear = 2199;

/** Whether it is the year, in four digits, of a day that is read. The one place where years from outside are judged. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= firstYear && Number(text) <= lastYear;
}
