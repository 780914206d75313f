/** More are a slip. */
const mostAssertions = 5000;
const mostAssertionsOfAll = 1_000_000;
export const allowanceOfTest = () => ({
    left: mostAssertions,
    whySpent: `a test has more than ${mostAssertions}, each file of them counted as one`,
});
export const allowanceOfAll = () => ({
    left: mostAssertionsOfAll,
    whySpent: `all tests together have more than ${mostAssertionsOfAll}`,
});
/** Takes one of every allowance; says why not where one is spent. */
export function takeOne(allowances) {
    for (const allowance of allowances)
        allowance.left -= 1;
    return allowances.find(({ left }) => left < 0)?.whySpent;
}
