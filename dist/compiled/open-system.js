import { join } from 'node:path';
import { TreeSitterSyntax } from './adapters/syntax/tree-sitter-syntax.js';
import { systemClock } from './adapters/system/clock.js';
import { systemRandom } from './adapters/system/random.js';
/** What a writer of the ledger waits by when another was faster. */
export const pace = { clock: systemClock, random: systemRandom };
/** The grammars that ship with the product. */
export const openSyntax = (productFolder) => new TreeSitterSyntax(join(productFolder, 'dist', 'syntax'));
