/**
 * Stands around the name of a role in a rendered text. No file and no value has it, so that no value can take a role.
 */
export const roleMark = '\u0000';
export const markRole = (role) => `${roleMark}${role}${roleMark}`;
/** Parts a rendered text at its roles; what stands before the first is of `firstRole`. Empty parts are left out. */
export function partAtRoles(text, firstRole) {
    const [before = '', ...rest] = text.split(roleMark);
    const parts = [{ role: firstRole, content: before }];
    for (let index = 0; index + 1 < rest.length; index += 2) {
        parts.push({ role: (rest[index] ?? '').trim().toLowerCase(), content: rest[index + 1] ?? '' });
    }
    return parts.filter(({ content }) => content.trim() !== '');
}
