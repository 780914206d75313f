import { isJsonObject } from '../artifacts/read-json.js';
import type { SecretBeginning } from './secret-beginning.js';

/** What is known of a secret in texts that come piece by piece. */
export type Sighting = 'clear' | 'may-begin' | 'secret';

/** So few characters of a secret, such as `sk-p`, tell nothing of it. */
const harmlessCharacters = 4;

/**
 * Looks for a secret in JSON values that come one after the other and whose texts go on from value to value, as those of
 * a stream do: every text is joined to what stood at the same place before. Lists tell places by the `index` of their
 * items, where these have one.
 */
export class SecretWatch {
  private readonly tails = new Map<string, string>();
  /** The places at which a secret may have begun. */
  private readonly suspects = new Set<string>();
  private hasSecret = false;

  constructor(private readonly secret: SecretBeginning) {}

  take(value: unknown): Sighting {
    this.look(value, '');
    if (this.hasSecret) return 'secret';
    return this.suspects.size > 0 ? 'may-begin' : 'clear';
  }

  private look(value: unknown, place: string): void {
    if (typeof value === 'string') this.join(value, place);
    else if (Array.isArray(value))
      for (const [position, item] of value.entries()) this.look(item, `${place} ${position}`);
    else if (isJsonObject(value)) this.lookInside(value, place);
  }

  private lookInside(value: Readonly<Record<string, unknown>>, place: string): void {
    const own = typeof value.index === 'number' ? `${place.replace(/ \d+$/, '')} #${value.index}` : place;
    for (const name of Object.keys(value)) this.look(value[name], `${own}.${name}`);
  }

  private join(text: string, place: string): void {
    if (text === '') return;
    const joined = (this.tails.get(place) ?? '') + text;
    const { found, beginsAt } = this.secret.search(joined);
    this.hasSecret ||= found;
    const tail = joined.slice(beginsAt);
    this.tails.set(place, tail);
    if (tail.length > harmlessCharacters) this.suspects.add(place);
    else this.suspects.delete(place);
  }
}
