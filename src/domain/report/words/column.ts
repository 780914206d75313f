/** A column's heading, and whether its cells are numbers. */
export type Column = { readonly heading: string; readonly isNumber?: boolean };

/** Columns of numbers. */
export const numberColumns = (...headings: readonly string[]): Column[] =>
  headings.map((heading) => ({ heading, isNumber: true }));
