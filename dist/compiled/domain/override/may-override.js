import { isSamePerson, personOf } from './person.js';
/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
export function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };
