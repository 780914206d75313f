import type { Facet } from '../facet.js';
import { isRole } from '../vocabulary/prompt-name.js';

/** Who says something that stands elsewhere, such as `{ role: "system", content: rules }`. */
export type SaidRole = {
  readonly place: string;
  readonly content: string;
  readonly role: string;
  readonly line: number;
};

/**
 * The facets of content that both sides have and give to another role. A message that came or went is told by the
 * program that makes it.
 */
export function changedRoles(base: readonly SaidRole[], head: readonly SaidRole[]): { base: Facet[]; head: Facet[] } {
  const before = new Map(base.map((said) => [keyOf(said), said]));
  const pairs = head.flatMap((said) => {
    const earlier = before.get(keyOf(said));
    return earlier === undefined || !isAnother(earlier.role, said.role) ? [] : [{ base: earlier, head: said }];
  });
  return { base: pairs.map((pair) => facetOf(pair.base)), head: pairs.map((pair) => facetOf(pair.head)) };
}

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
