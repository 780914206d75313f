/** The suite with each of its cases told otherwise, when its turn comes. */
export function tellCases(suite, tell) {
    const { cases } = suite;
    return {
        ...suite,
        cases: {
            length: cases.length,
            *[Symbol.iterator]() {
                for (const each of cases)
                    yield tell(each);
            },
        },
    };
}
