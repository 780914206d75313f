import { notUtf8Error } from '../../../domain/artifacts/not-utf8.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { readTextContent } from './read-text.js';
/**
 * The text of lanegate.yml, which is UTF-8 alone: what a guess made of other bytes would bind as if it were written.
 */
export async function readConfigurationText(git, blob) {
    if (blob === undefined)
        return undefined;
    const { text, notUtf8 } = await readTextContent(git, blob, configurationFile);
    if (notUtf8 !== undefined)
        throw notUtf8Error(configurationFile, notUtf8);
    return text;
}
