/** Who answered how often, the most first. */
export const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
export function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}
