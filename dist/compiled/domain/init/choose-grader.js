const plainName = /^[A-Za-z_][\w.-]*$/;
/** Chooses by the column that holds what is right. A name that no template can ask for leaves the choice open. */
export function chooseGrader(expected) {
    if (expected === undefined || !plainName.test(expected.name))
        return { isDecided: false, graders: withoutExpected };
    const value = `{{${expected.name}}}`;
    switch (expected.values) {
        case 'label':
            return decided({ type: 'equals', value, trim: true, metric: 'accuracy' }, 'the answer is the expected text');
        case 'short':
            return decided({ type: 'icontains', value, metric: 'accuracy' }, 'the answer holds the expected text');
        default:
            return { isDecided: false, graders: toChooseFrom(value) };
    }
}
const decided = (spec, meaning) => ({
    isDecided: true,
    graders: [{ spec, meaning }],
});
const toChooseFrom = (value) => [
    { spec: { type: 'llm-rubric', value: `Says the same as: ${value}`, metric: 'meaning' }, meaning: 'asks the `judge`' },
    { spec: { type: 'rouge-n', value, metric: 'overlap' }, meaning: 'shares words with the expected text' },
    { spec: { type: 'similar', value, metric: 'similarity' }, meaning: 'asks the `embedder`' },
];
const withoutExpected = [
    {
        spec: { type: 'llm-rubric', value: 'What a good answer does, in a sentence', metric: 'quality' },
        meaning: 'asks the `judge`',
    },
    { spec: { type: 'is-json', metric: 'form' }, meaning: 'the answer is JSON' },
    { spec: { type: 'not-icontains', value: 'as an AI', metric: 'tone' }, meaning: 'a phrase that no answer may hold' },
];
