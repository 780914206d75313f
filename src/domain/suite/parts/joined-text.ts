import type { Configuration } from '../configuration.js';

/** Everything that lanegate.yml and its parts say, as one lanegate.yml that includes nothing. */
export function joinedText({ include: _included, ...settings }: Configuration): string {
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}
