import { UserError } from '../domain/user-error.js';
/** Who works here, as git knows them. Throws a `UserError` where it does not. */
export async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new UserError('git does not know who you are', {
        hint: 'git config user.name "…" and git config user.email "…"',
    });
}
