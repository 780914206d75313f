/** Columns of numbers. */
export const numberColumns = (...headings) => headings.map((heading) => ({ heading, isNumber: true }));
