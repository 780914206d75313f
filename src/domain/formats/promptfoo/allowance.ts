/** How many assertions and files of them may still be read, since files that name others can multiply. */
export type Allowance = { left: number; readonly whySpent: string };

/** More are a slip. */
const mostAssertions = 5000;
const mostAssertionsOfAll = 1_000_000;

export const allowanceOfTest = (): Allowance => ({
  left: mostAssertions,
  whySpent: `a test has more than ${mostAssertions}, each file of them counted as one`,
});

export const allowanceOfAll = (): Allowance => ({
  left: mostAssertionsOfAll,
  whySpent: `all tests together have more than ${mostAssertionsOfAll}`,
});

/** Takes one of every allowance; says why not where one is spent. */
export function takeOne(allowances: readonly Allowance[]): string | undefined {
  for (const allowance of allowances) allowance.left -= 1;
  return allowances.find(({ left }) => left < 0)?.whySpent;
}
