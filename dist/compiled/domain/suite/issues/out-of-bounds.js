/** Whether a value is beyond a bound of which its schema says nothing in its own words. */
export const isOutOfBounds = (issue) => (issue.code === 'too_big' || issue.code === 'too_small') && /^Too (?:big|small)/u.test(issue.message);
/** What is wrong with a value beyond a bound, after its name; the value has to be reported with the issue. */
export function sentenceOfBounds(issue) {
    const { input } = issue;
    if (issue.origin === 'string' || issue.origin === 'array')
        return sentenceOfLength(issue);
    const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
    const word = issue.code === 'too_big' ? wordBelow(issue.inclusive) : wordAbove(issue.inclusive);
    return `must be ${word} ${bound}${typeof input === 'number' ? `, and is ${input}` : ''}`;
}
const wordBelow = (isInclusive = false) => (isInclusive ? 'at most' : 'less than');
const wordAbove = (isInclusive = false) => (isInclusive ? 'at least' : 'more than');
function sentenceOfLength(issue) {
    const { origin, input } = issue;
    if (issue.code === 'too_small' && Number(issue.minimum) === 1)
        return 'must not be empty';
    const [word, bound] = issue.code === 'too_big' ? ['at most', issue.maximum] : ['at least', issue.minimum];
    const found = typeof input === 'string' || Array.isArray(input) ? `, and has ${input.length}` : '';
    return `must have ${word} ${bound} ${origin === 'string' ? 'characters' : 'items'}${found}`;
}
