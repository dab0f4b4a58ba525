/** Invented people, services and words, one after the other, so that no two cases look alike. */
const names = [
  'Amara Nwosu', 'Bethan Price', 'Callum Reid', 'Deepa Sharma', 'Ewan Morris', 'Farah Aziz', 'George Hill', 'Hannah Webb', 'Imran Yusuf', 'Joan Barker', 'Kofi Mensah', 'Lucy Grant',
  'Mei Chen', 'Nathan Cole', 'Olivia Hart', 'Pavel Novak', 'Queenie Ross', 'Rory Walsh', 'Sofia Rossi', 'Tom Ellis', 'Una Byrne', 'Victor Lane', 'Wendy Frost', 'Yasmin Khan',
] as const;

/** The person of the so-and-so-manieth case. */
export function complainant(index: number): string {
  return names[index % names.length] ?? names[0];
}

interface Matter {
  readonly serviceId: string;
  readonly teamId: string;
  readonly subject: string;
  readonly summary: string;
}

const matters = {
  CORPORATE: [
    { serviceId: 'Highways', teamId: 'North', subject: 'DELAY', summary: 'The street light outside the house has been out since the summer, and three reports were not answered.' },
    { serviceId: 'School Admissions', teamId: 'Admissions', subject: 'COMMUNICATION', summary: 'Two letters about the school place said different things, and nobody rang back.' },
    { serviceId: 'Waste', teamId: 'County', subject: 'QUALITY_OF_SERVICE', summary: 'The recycling centre turned the family away although the website said it was open.' },
    { serviceId: 'Libraries', teamId: 'County', subject: 'POLICY', summary: 'The library has cut its Saturday hours without asking the people who use it.' },
  ],
  CSC: [
    { serviceId: 'Safeguarding', teamId: 'South Team', subject: 'COMMUNICATION', summary: 'The social worker changed four times in a year and nobody said why.' },
    { serviceId: 'Fostering and Adoption', teamId: 'Fostering', subject: 'DECISION', summary: 'The contact visits were cut without the review that had been promised.' },
    { serviceId: 'Leaving Care', teamId: 'County', subject: 'DELAY', summary: 'The pathway plan is six months late and the flat has no furniture.' },
  ],
  ASC: [
    { serviceId: 'Hospital Social Work', teamId: 'Discharge', subject: 'QUALITY_OF_SERVICE', summary: 'Mother was sent home on a Friday evening without the care that had been arranged.' },
    { serviceId: 'Learning Disability', teamId: 'County', subject: 'CHARGES', summary: 'The bill for day care doubled and the letter did not say why.' },
  ],
} as const satisfies Readonly<Record<string, readonly Matter[]>>;

export type LivingProcedure = keyof typeof matters;

/** What the so-and-so-manieth case of a procedure is about. */
export function matter(procedure: LivingProcedure, index: number): Matter {
  const ofIt: readonly Matter[] = matters[procedure];
  return ofIt[index % ofIt.length] ?? matters.CORPORATE[0];
}
