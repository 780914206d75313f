import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import type { Side } from '../../../src/domain/suite/side.js';

/** What a lanegate.yml says, as the commands of a terminal read it. */
export function sideOf(text: string): Side {
  const configuration = parseConfiguration(`version: 1\n${text}`, 'lanegate.yml');
  return {
    tree: '',
    blobs: new Map(),
    configuration,
    settings: configuration.value,
    prompts: new Map(),
    unreadablePrompts: new Map(),
  };
}
