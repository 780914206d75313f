import type { OverrideSettings } from '../suite/gate-settings.js';
import { isSamePerson, type Person, personOf } from './person.js';

/** Who may let a change through, and whose change it is. */
export type OverrideRight = {
  /** Of policy; nobody may where it is not known. */
  readonly settings: OverrideSettings | undefined;
  /** The login, or the address of git, of the change's author. */
  readonly author: string | undefined;
};

/** Whether policy names somebody among those who may override. */
const isAllowed = (person: Person, { allow }: OverrideSettings): boolean =>
  allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
  });

/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
export function whyMayNotOverride(by: string, { settings, author }: OverrideRight): string | undefined {
  const person = personOf(by);
  if (settings === undefined || settings.allow.length === 0) return 'policy lets nobody override (gate.override.allow)';
  if (person === undefined || !isAllowed(person, settings)) return 'not among those whom gate.override.allow names';
  const writer = author === undefined ? undefined : personOf(author);
  if (writer === undefined) return 'nothing says who wrote the change, and nobody may override their own';
  if (writer.kind !== person.kind) {
    return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
  }
  return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}

const described = { login: 'a login', address: 'an address of git' } as const;
