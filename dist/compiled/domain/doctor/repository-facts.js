/** The names of all secrets that can be read: where one list could not be, what the others lack is not known. */
export function secretsKnown({ secrets, environmentSecrets }) {
    const all = [secrets, ...environmentSecrets.values()];
    const unreadable = all.find((each) => each.kind === 'unreadable');
    if (unreadable !== undefined)
        return unreadable;
    return { kind: 'read', value: all.flatMap((each) => (each.kind === 'read' ? each.value : [])) };
}
