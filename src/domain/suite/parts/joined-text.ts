import type { Configuration } from '../configuration.js';

/**
 * What lanegate.yml and its parts say to a gateway, as one lanegate.yml that includes nothing: without what only runs
 * read, of which all parts together may have more than one file may.
 */
export function joinedText({ include: _, suites: __, imports: ___, data: ____, ...served }: Configuration): string {
  return `${JSON.stringify(served, undefined, 2)}\n`;
}
