/** domain.md 4.8: case, procedure, clock start, completion, due date, elapsed net working days, whether within the limit. */
export const workedIndicatorExamples = [
  ['X1', 'CSC', '2020-10-05', '2021-01-08', '2021-01-07', 66, false],
  ['X2', 'CSC', '2020-11-02', '2021-02-03', '2021-02-04', 64, true],
  ['X3', 'CSC', '2020-09-28', '2021-03-31', '2020-12-30', 129, false],
  ['X4', 'CSC', '2020-12-14', '2021-03-18', '2021-03-18', 65, true],
  ['X5', 'CORPORATE', '2020-12-01', '2021-01-08', '2021-01-08', 25, true],
  ['X6', 'CORPORATE', '2020-12-01', '2021-01-11', '2021-01-08', 26, false],
  ['X7', 'CORPORATE', '2021-02-22', '2021-03-29', '2021-03-29', 25, true],
  ['X8', 'CORPORATE', '2021-02-22', '2021-04-01', '2021-03-29', 28, false],
] as const;
