/** The folded sections, the most important first. */
export const sectionNames = [
    'attribution',
    'regressions',
    'newly-broken',
    'incidents',
    'judges',
    'notes',
    'reasoning',
    'tags',
    'power',
    'cases',
    'overrides',
    'flaky',
    'yardstick',
    'improvements',
];
const full = {
    examples: Number.POSITIVE_INFINITY,
    answerCharacters: 1500,
    sections: sectionNames,
    maxRows: 60,
};
/** From the whole comment to its core: fewer examples, shorter answers, fewer sections, fewer rows. */
export function plansFromFullToShort() {
    const fewer = [20, 10, 5, 3].map((examples) => ({ ...full, examples }));
    const shorter = [600, 250].map((answerCharacters) => ({ ...full, examples: 3, answerCharacters }));
    const least = { ...full, examples: 3, answerCharacters: 250 };
    const lighter = sectionNames.map((_, index) => ({ ...least, sections: sectionNames.slice(0, -1 - index) }));
    const barest = [30, 10, 5].map((maxRows) => ({ ...least, sections: [], maxRows }));
    return [full, ...fewer, ...shorter, ...lighter, ...barest];
}
/** The examples of one kind that a plan shows. */
export const examplesOf = (content, kind, plan) => content.examples.filter((example) => example.kind === kind).slice(0, plan.examples);
/** How many examples a plan leaves out, of both kinds. */
export const examplesLeftOut = (content, plan) => content.examples.length -
    examplesOf(content, 'regression', plan).length -
    examplesOf(content, 'improvement', plan).length;
/** True when a plan cuts answers that the full plan shows. */
export const shortensAnswers = (plan) => plan.answerCharacters < full.answerCharacters;
