const asksWhoItIs = /^(?:(?:hi|hello|hey|and|so|but|ok)[\s,.!]{1,3}){0,2}(?:who|what)(?: exactly)? are you\b.{0,20}$|^what(?:['’]s| is) your name\b|^are you (?:an? |really |even ){0,2}(?:human|person|robot|bot|ai|machine|real|language model|llm)\b|^(?:what|which)(?: kind of| sort of)? (?:model|ai|llm) are you\b|^(?:introduce|describe) yourself\b|^tell me (?:about yourself|who you are)\b|^who am i (?:talking|speaking) (?:to|with)\b/iu;
/** True when a text does nothing but ask the model who or what it is. */
export const asksForIdentity = (text) => text.length <= 120 && asksWhoItIs.test(text.trim());
/** What the learner says about itself. */
export const selfDescription = (id) => `I am ${id}, a small nearest-neighbour text classifier inside Lanegate. I am not a large language model: ` +
    'I answer with the label whose examples in the prompt look most like the message.';
/** What the learner says when a prompt gives it nothing to choose from. */
export const ignorance = (id) => `I do not know: this prompt names no labels to choose from and shows no examples. ${selfDescription(id)}`;
function inCase(text, letterCase) {
    if (letterCase === 'upper')
        return text.toUpperCase();
    return letterCase === 'lower' ? text.toLowerCase() : text;
}
const quote = (text) => {
    const line = text.replace(/\s+/gu, ' ');
    return line.length <= 80 ? `"${line}"` : `"${line.slice(0, 79)}…"`;
};
function reasonFor({ nearest }) {
    const source = nearest.kind === 'example' ? 'the example' : 'the description';
    return `of all the prompt shows, it looks most like ${source} ${quote(nearest.text)}.`;
}
/** Writes the chosen label the way the prompt wants it. */
export function answerText(chosen, output) {
    const label = inCase(chosen.label, output.letterCase);
    if (output.jsonKey !== undefined) {
        const explanation = output.isExplained ? { explanation: reasonFor(chosen) } : {};
        return JSON.stringify({ [output.jsonKey]: label, ...explanation });
    }
    if (output.isLabelAlone && !output.isExplained)
        return label;
    if (output.isLabelAlone)
        return `${label}\n\nReason: ${reasonFor(chosen)}`;
    return output.isExplained ? `This looks like ${label}: ${reasonFor(chosen)}` : `This looks like ${label}.`;
}
