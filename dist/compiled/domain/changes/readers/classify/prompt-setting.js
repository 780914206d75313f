import { countAddresses, countWords, isProse, looksLikeCode, speaksToModel, } from '../../vocabulary/natural-language.js';
import { namesPrompt, namesTemplate } from '../../vocabulary/prompt-name.js';
import { spacedName } from '../../vocabulary/words.js';
import { isOperationName, isShownName } from './setting-words.js';
/** A value that a template fills in: `{{question}}`, `{context}`, `${input}`, `<<name>>`. */
const hasPlaceholder = (text) => /\{\{.{1,200}?\}\}|\$?\{[A-Za-z_][\w.[\] ]{0,60}\}|\{%.{1,200}?%\}/.test(text.slice(0, 20_000));
/** What a text setting says to a model; `undefined` when it is not a prompt. */
export function promptSetting(spot, value, nature) {
    if (typeof value !== 'string' || value.trim() === '' || isBesideThePoint(spot.name))
        return undefined;
    if (!isSentence(spot.name) && namesPrompt(spot.name))
        return namedPrompt(spot, value, nature);
    if (namesPromptFile(spot.name) && /^[^\s]{3,300}$/.test(value))
        return finding(value, 'low', `\`${spot.name}\` points to a prompt`);
    if (spot.underPrompt || nature.keepsPrompts)
        return textAmongPrompts(spot, value);
    if (!isProse(value, 4) || looksLikeCode(value))
        return undefined;
    if (/(?:^| )template$/.test(spacedName(spot.name)) &&
        (spot.besidePrompt || (nature.speaksOfModels && spot.inCompany))) {
        return finding(value, 'medium', `\`${spot.name}\` is a template beside a model or a prompt`);
    }
    return longDefault(spot, value, nature) ?? addressedText(spot, value, nature);
}
const finding = (text, confidence, because) => ({
    lane: 'prompt',
    meaning: promptMeaning(text),
    evidence: { confidence, because },
});
/** A prompt as it is sent: the kind of line ending and white space at the end of a line are layout. */
export const promptMeaning = (text) => text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
const strongName = /prompt|few ?shots?|system (?:message|msg|instruction|template|content|role)|backstory|demonstration|jailbreak|(?:instance|next step|strategy|observation) template|assistant instruction/;
function namedPrompt(spot, value, nature) {
    const because = `\`${spot.name}\` names a prompt`;
    const words = countWords(value);
    const isText = /\s/.test(value.trim()) || hasPlaceholder(value);
    const amongModels = spot.inCompany || spot.besidePrompt || nature.speaksOfModels || nature.keepsPrompts || spot.underPrompt;
    if (strongName.test(spacedName(spot.name))) {
        if (isText && (words >= 8 || countAddresses(value) > 0))
            return finding(value, 'high', because);
        if (amongModels && (isText || isFileName(value)))
            return finding(value, 'medium', because);
        return undefined;
    }
    if (!isProse(value, 4))
        return undefined;
    if (countAddresses(value) > 0 || spot.underPrompt || nature.keepsPrompts)
        return finding(value, 'high', because);
    return words >= 8 && amongModels ? finding(value, 'medium', because) : undefined;
}
const isFileName = (value) => /^[\w./@-]{1,200}\.(?:txt|md|ya?ml|json|j2|jinja2?|prompt|prompty|traj|hbs|mustache|liquid)$/i.test(value);
const namesPromptFile = (name) => /(?:^| )(?:prompt|system|template|instructions?)(?: \w+)? (?:path|file)$|^template path$/.test(spacedName(name));
const nameOnly = /(?:^| )(?:names?|ids?|keys?|types?|versions?|models?|path|paths|file|files|url|uri|role|kind|mode|format|language|lang|slug|variables?|input variables|required)$/;
function textAmongPrompts(spot, value) {
    if (nameOnly.test(spacedName(spot.name)) || isFileName(value))
        return undefined;
    const isText = isProse(value, 3) || hasPlaceholder(value) || value.trim().includes('\n');
    return isText && !/^https?:\/\/\S+$/.test(value) ? finding(value, 'medium', 'it is a text among prompts') : undefined;
}
/** A setting of a program about models whose default is a long text is what the program tells its model. */
function longDefault(spot, value, nature) {
    const isDefault = /\.(?:default|defaultValue|default_value)$/.test(spot.path);
    if (!isDefault || !nature.speaksOfModels || countWords(value) < 20 || !isProse(value, 20))
        return undefined;
    return finding(value, 'low', 'it is a long text by default beside models');
}
function addressedText(spot, value, nature) {
    if (isWritten(spot.name))
        return undefined;
    const begins = speaksToModel(value);
    const isSure = begins
        ? countWords(value) >= 5
        : nature.onlyUnder === undefined && countWords(value) >= 12 && countAddresses(value) >= 2;
    if (!isSure)
        return undefined;
    const isTemplate = namesTemplate(spot.name) || hasPlaceholder(value);
    return finding(value, begins || isTemplate ? 'medium' : 'low', 'it speaks to a model');
}
/** A key that is a text itself, as in a file of translations. */
const isSentence = (name) => /\s/.test(name) && spacedName(name).split(' ').length > 4;
/** What people or models wrote, kept as a record of it. */
const isWritten = (name) => /(?:^| )(?:body|comments?|reports?|answers?|outputs?|responses?|results?|logs?|transcripts?|snippets?|page content|review|issue|thread|commit message|note)$/.test(spacedName(name));
/** Labels and descriptions that people read, and how things are run. */
const isBesideThePoint = (name) => isShownName(name) ||
    isOperationName(name) ||
    /(?:^| )(?:script|run|command|sql|query|regex|pattern|changelog|license)$/.test(spacedName(name));
