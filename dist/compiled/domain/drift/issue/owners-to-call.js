const account = /^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)?$/u;
const mostOwners = 10;
/** Whoever the configuration names for the model; what is no account of GitHub, such as an address, calls nobody. */
export function ownersToCall(ownership) {
    const named = (ownership.model ?? '').split(/[\s,]+/u).filter((name) => account.test(name));
    const mentioned = [...new Set(named)].slice(0, mostOwners);
    return { mentioned, assignees: mentioned.filter((name) => !name.includes('/')).map((name) => name.slice(1)) };
}
