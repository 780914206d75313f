const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
export function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
export const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;
