import type { Facet } from '../facet.js';
import { isRole } from '../vocabulary/prompt-name.js';

/** Who says something that stands elsewhere, such as `{ role: "system", content: rules }`. */
export type SaidRole = {
  readonly place: string;
  readonly content: string;
  readonly role: string;
  readonly line: number;
};

/** Who says what on one side of a file, and all that the side has; a file that came or went has none. */
export type SaidSide = { readonly roles: readonly SaidRole[]; readonly source: string | undefined };

/**
 * The facets of content that both sides have and give to another role, and of what the system says on one side alone.
 * Any other message that came or went is told by the program that makes it.
 */
export function changedRoles(base: SaidSide, head: SaidSide): { base: Facet[]; head: Facet[] } {
  const before = new Map(base.roles.map((said) => [keyOf(said), said]));
  const pairs = head.roles.flatMap((said) => {
    const earlier = before.get(keyOf(said));
    return earlier === undefined || !isAnother(earlier.role, said.role) ? [] : [{ base: earlier, head: said }];
  });
  return {
    base: [...pairs.map((pair) => pair.base), ...saidAlone(base, head)].map(facetOf),
    head: [...pairs.map((pair) => pair.head), ...saidAlone(head, base)].map(facetOf),
  };
}

/** What the system says on one side, where the other has the same place, and neither a system nor the words. */
function saidAlone(side: SaidSide, { roles, source }: SaidSide): SaidRole[] {
  if (source === undefined || side.source === undefined || roles.some(isOfSystem)) return [];
  return side.roles.slice(0, mostAlone).filter((said) => {
    const [longest = ''] = namesIn(said.content).sort((one, other) => other.length - one.length);
    const isSamePlace = said.place.split('.').every((part) => source.includes(part));
    return isOfSystem(said) && isSamePlace && longest !== '' && !source.includes(longest);
  });
}

/** More messages in one change are written by a tool, and each is looked for in all of the other side. */
const mostAlone = 50;

const isOfSystem = ({ role }: SaidRole): boolean => /^(?:system|developer)$/i.test(wordOf(role));

const namesIn = (content: string): string[] => content.match(/[A-Za-z_$][\w$]{2,80}/g) ?? [];

const keyOf = ({ place, content }: SaidRole): string => `${place}\n${content}`;

/** One of them is a role by itself, or nothing says that these are roles of messages. */
const isAnother = (one: string, other: string): boolean =>
  one !== other && [one, other].some((role) => isRole(wordOf(role)));

const facetOf = ({ place, role, line }: SaidRole): Facet => ({
  lane: 'prompt',
  name: place === '' ? 'role' : `${place}.role`,
  meaning: role,
  line,
  evidence: { confidence: 'high', because: 'it says whose message it is' },
});

/** `AuthorRole.System`, `SystemMessage` and `system` are one word. */
const wordOf = (role: string): string =>
  role
    .replace(/^.*(?:\.|::|Role)/, '')
    .replace(/^(?:Chat)?(?=[A-Z])/, '')
    .replace(/(?:Prompt|Message|Template)+$/g, '');
