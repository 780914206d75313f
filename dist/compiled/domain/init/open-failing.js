/**
 * The proposal with the part that failed left to a person: the suite, or the file of another tool. `undefined` where
 * the failure lies in no part of it, so that nothing here could mend it.
 */
export function openFailing(proposal, { suite, place, message }) {
    const isMeant = (each) => each.name === suite && each.open.length === 0;
    if (proposal.suites.some(isMeant)) {
        const suites = proposal.suites.map((each) => (isMeant(each) ? { ...each, open: [message] } : each));
        return { ...proposal, suites };
    }
    const isBroken = (each) => each.path === place?.path && each.open === undefined;
    if (!proposal.imports.some(isBroken))
        return undefined;
    return { ...proposal, imports: proposal.imports.map((each) => (isBroken(each) ? { ...each, open: message } : each)) };
}
