import { InvalidArgumentError, Option } from 'commander';
import { parseShare } from '../domain/formats/results/gate-flags.js';
/** `--margin`, of commands that judge results of another harness. */
export const marginOption = () => new Option('--margin <share>', 'the drop that does not matter, such as 0.05').argParser(toShare);
function toShare(text) {
    const share = parseShare(text);
    if (share !== undefined)
        return share;
    throw new InvalidArgumentError('It is a share from 0 to 1, such as 0.05 for five points.');
}
