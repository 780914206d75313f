const parts = {
    head: 'its prompt, its model or its program',
    dataset: 'its cases',
    graders: 'its graders or whom they ask',
    canary: 'the anchors of its judges',
};
/**
 * Why the scores of a suite cannot be held against those of its reference; `undefined` where they can. What the team
 * changed itself is no drift.
 */
export function whyOtherSuite(reference, now) {
    const names = ['head', 'dataset', 'graders', 'canary'];
    const changed = names.filter((name) => reference[name] !== now[name]).map((name) => parts[name]);
    return changed.length === 0 ? undefined : `the suite is not that of its reference: ${changed.join(', ')} changed`;
}
