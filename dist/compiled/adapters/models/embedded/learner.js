import { answerText, asksForIdentity, ignorance, selfDescription } from './answer-text.js';
import { chooseLabel } from './choose-label.js';
import { indexTask } from './example-index.js';
import { scoreLabels } from './label-scores.js';
import { readQuestion } from './question.js';
import { readOutputFormat } from './read-output-format.js';
import { readTask } from './read-task.js';
/** Reads the prompt before a question and learns from its examples. */
export function learn(earlier, lead, version) {
    const task = readTask(earlier, lead);
    return { task, index: indexTask(task, version) };
}
/** The last user message and what stands before it; without any user message, the last message is the question. */
function splitConversation(messages) {
    const lastUser = messages.map(({ role }) => role).lastIndexOf('user');
    const position = lastUser >= 0 ? lastUser : messages.length - 1;
    return { earlier: messages.slice(0, Math.max(0, position)), asked: messages[position]?.content ?? '' };
}
/** The task and the question of a conversation; the last message may carry both. */
function understand(messages, learnTask) {
    const { earlier, asked } = splitConversation(messages);
    const learned = learnTask(earlier, '');
    const question = readQuestion(asked, learned.task.labels.length > 0);
    if (question.lead === '')
        return { learned, question };
    const whole = learnTask(earlier, question.lead);
    if (whole.task.labels.length > 0)
        return { learned: whole, question };
    return { learned, question: { ...question, lead: '', text: asked } };
}
/** The form the task asks for, made stricter by what the question's own message says; it cannot loosen it. */
function outputFor({ form, endsInCue }, output) {
    if (endsInCue)
        return { ...output, isLabelAlone: true };
    if (form === '')
        return output;
    const own = readOutputFormat(form, { isLabelAlone: false, jsonKey: undefined });
    return {
        isLabelAlone: output.isLabelAlone || own.isLabelAlone,
        jsonKey: own.jsonKey ?? output.jsonKey,
        letterCase: own.letterCase === 'as-written' ? output.letterCase : own.letterCase,
        isExplained: output.isExplained || (own.isExplained && !output.isLabelAlone),
    };
}
/** Answers a conversation from its own prompt and nothing else. */
export function answer(messages, learnTask, sampling) {
    const { learned, question } = understand(messages, learnTask);
    const { task, index } = learned;
    const output = outputFor(question, task.output);
    const wantsFormOnly = task.labels.length > 0 && (output.isLabelAlone || output.jsonKey !== undefined);
    if (!wantsFormOnly && asksForIdentity(question.text))
        return selfDescription(index.version.id);
    const chosen = chooseLabel(scoreLabels(question.text, index), sampling);
    return chosen === undefined ? ignorance(index.version.id) : answerText(chosen, output);
}
