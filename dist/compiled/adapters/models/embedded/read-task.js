import { labelKey, readJsonAnswer, readShownName } from './label-name.js';
import { hasArrow, promptLines } from './prompt-lines.js';
import { unwrapQuestion } from './question.js';
import { chooseLabels, readLabelLists } from './read-label-set.js';
import { readOutputFormat } from './read-output-format.js';
import { readCuedExamples, readPairLine } from './read-worked-examples.js';
/** Earlier turns of the conversation: what was asked and what was answered. */
function turnsOf(messages) {
    return messages.flatMap((message, position) => {
        const reply = messages[position + 1];
        if (message.role !== 'user' || reply?.role !== 'assistant')
            return [];
        return [{ text: unwrapQuestion(message.content), answer: reply.content.trim() }];
    });
}
/** The label an answer gives: by its whole text, by its JSON value, or by naming exactly one of the labels. */
function resolveAnswer(answer, labels) {
    const name = readShownName(answer);
    const exact = name === undefined ? undefined : labels.get(labelKey(name));
    if (exact !== undefined)
        return exact.name;
    const words = ` ${answer
        .slice(0, 400)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_-]+/gu, ' ')} `;
    const mentioned = [...labels.values()].filter((label) => words.includes(` ${label.name.toLowerCase()} `));
    return mentioned.length === 1 ? mentioned[0]?.name : undefined;
}
/** Lines that show "text -> answer" among those that are left; without a label set one such line is no pattern. */
function pairExamples(lines, labels) {
    const keys = new Set(labels.map(({ name }) => labelKey(name)));
    const pairs = lines.flatMap(({ text }) => readPairLine(text) ?? []);
    if (labels.length === 0)
        return pairs.length >= 2 ? pairs : [];
    return pairs.filter(({ answer }) => keys.has(labelKey(readShownName(answer) ?? '')));
}
const distinctLabels = (names) => {
    const byKey = new Map();
    for (const name of names)
        if (!byKey.has(labelKey(name)))
            byKey.set(labelKey(name), { name, description: '' });
    return [...byKey.values()];
};
/** Reads one text of instructions together with the turns that followed it. */
function readInstructions(text, turns) {
    const { examples: cued, rest } = readCuedExamples(promptLines(text));
    const shownNames = [...cued, ...turns].flatMap(({ answer }) => readShownName(answer) ?? []);
    const listed = chooseLabels(readLabelLists(rest), shownNames);
    const pairs = pairExamples(rest, listed);
    const shown = [...cued, ...pairs, ...turns];
    const labels = listed.length > 0 ? listed : distinctLabels(shown.flatMap(({ answer }) => readShownName(answer) ?? []));
    const byKey = new Map(labels.map((label) => [labelKey(label.name), label]));
    const examples = shown.flatMap(({ text: exampleText, answer }) => {
        const label = resolveAnswer(answer, byKey);
        return label === undefined ? [] : [{ text: exampleText, label }];
    });
    const instructions = rest.map((line) => (hasArrow(line.text) ? '' : line.text)).join('\n');
    return { labels, examples, output: readOutputFormat(instructions, shownForm(shown, turns, byKey)) };
}
function shownForm(shown, turns, labels) {
    const jsonKey = shown.flatMap(({ answer }) => readJsonAnswer(answer)?.key ?? [])[0];
    const isLabelAlone = turns.some(({ answer }) => labels.has(labelKey(readShownName(answer) ?? '')));
    return { isLabelAlone, jsonKey };
}
/**
 * Reads what a prompt asks for: its labels, worked examples and form of answer. `lead` is what stands before the
 * question in the last message. Instructions come from system messages, and from the first question when it alone has
 * any.
 */
export function readTask(earlier, lead) {
    const system = earlier.filter(({ role }) => role === 'system').map(({ content }) => content);
    const instructions = [...system, lead].join('\n\n');
    const [first, ...later] = turnsOf(earlier);
    if (first === undefined)
        return readInstructions(instructions, []);
    const isBriefing = [instructions, first.text].map((text) => readInstructions(text, []).labels.length > 0);
    if (!isBriefing[0] && isBriefing[1])
        return readInstructions(`${instructions}\n\n${first.text}`, later);
    return readInstructions(instructions, [first, ...later]);
}
