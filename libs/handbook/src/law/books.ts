/** The laws, codes and policies that the house cites, in the order in which they are told. */
export interface Book {
  readonly file: string;
  readonly title: string;
  /** How citations of it begin. */
  readonly cited: readonly string[];
  /** What of it the product does not carry out, and why. */
  readonly outOfScope: readonly (readonly [paragraph: string, why: string])[];
}

export const books: readonly Book[] = [
  {
    file: 'children-2006', title: 'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)', cited: ['SI 2006/1738'],
    outOfScope: [
      ['regs 3 to 5', 'Which functions and whose complaints the procedure is for: people choose the procedure, with a reason that is recorded.'],
      ['reg 10', 'The appointment of the Complaints Manager is a matter of the council; the role is in the permissions.'],
      ['reg 13(3)', 'The annual report is drawn up from the published figures, not by a command.'],
    ],
  },
  {
    file: 'adults-2009', title: 'Local Authority Social Services and NHS Complaints (England) Regulations 2009 (SI 2009/309)', cited: ['SI 2009/309'],
    outOfScope: [
      ['reg 3', 'The arrangements as a whole, their publication and who is responsible are matters of the council.'],
      ['reg 6(5) and (6)', 'A complaint sent to the wrong body is rejected with the right one named; forwarding it is done outside.'],
      ['reg 9', 'Joint complaints with the NHS are not recorded as such yet.'],
      ['regs 17 and 18', 'Records and the annual report follow from the history and the published figures, not from a command.'],
    ],
  },
  {
    file: 'childrens-act', title: 'Children Act 1989', cited: ['Children Act 1989'],
    outOfScope: [['ss.24D and 26(3)', 'Who may complain: the type of the complainant is recorded, and decided upon by people.']],
  },
  { file: 'guidance', title: 'Getting the Best from Complaints (statutory guidance, 2006)', cited: ['Getting the Best from Complaints'], outOfScope: [] },
  {
    file: 'local-government-act', title: 'Local Government Act 1974', cited: ['Local Government Act 1974'],
    outOfScope: [
      ['s.26B', 'The twelve months of the Ombudsman are the Ombudsman\'s to apply.'],
      ['s.31(2)', 'Notice after a public report is not tracked yet.'],
    ],
  },
  { file: 'ombudsman-code', title: 'LGSCO Complaint Handling Code (February 2024)', cited: ['LGSCO Complaint Handling Code'], outOfScope: [] },
  { file: 'ombudsman', title: 'The Ombudsman: manual, guides and decisions', cited: ['LGSCO', "the Ombudsman's letter"], outOfScope: [] },
  { file: 'scrutiny-report', title: 'Report of the Scrutiny Panel, 20 July 2021', cited: ['Scrutiny Panel report'], outOfScope: [] },
  { file: 'council-policy', title: 'Policy of the council', cited: ['Council policy'], outOfScope: [] },
  {
    file: 'others', title: 'Other law', cited: [],
    outOfScope: [
      ['SI 2012/3094 Part 5', 'Complaints about public health functions have regulations of their own, which are out of scope of this version.'],
      ['UK GDPR arts 15 to 17', 'Subject access and erasure are decided outside until they are a part of the product.'],
    ],
  },
];

/** The paragraphs that a citation names, one by one: "SI 2006/1738 regs 14 and 17" is two of them. */
export function paragraphsIn(citation: string): readonly string[] {
  return citation.split('; ').flatMap((part) => {
    const [, law, numbers] = /^(.*) regs (.+)$/.exec(part) ?? [];
    return law === undefined || numbers === undefined ? [part] : numbers.split(/, | and /).map((number) => `${law} reg ${number}`);
  });
}

/** The book of a paragraph: the first whose citations begin so. */
export function bookOf(paragraph: string): Book {
  const book = books.find(({ cited }) => cited.some((beginning) => paragraph.startsWith(beginning)));
  if (!book) throw new Error(`No book of law has "${paragraph}": add it to one in books.ts.`);
  return book;
}
