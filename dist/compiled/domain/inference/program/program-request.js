import { digestOfText } from '../../artifacts/digest.js';
import { isJsonObject, readJson } from '../../artifacts/read-json.js';
/** The request that a call to a program stands for. Throws a `TypeError` for a call that asks a model. */
export function programRequestOf({ messages, repeat }, id) {
    const text = messages[0]?.content ?? '';
    const question = readJson(text)?.json;
    if (!isProgramQuestion(question))
        throw new TypeError('a call to a program carries no question');
    const { case: caseId, ...said } = question;
    return { id, case: caseId, repeat, seed: seedOf(text, repeat), ...said };
}
const isProgramQuestion = (value) => isJsonObject(value) && typeof value['case'] === 'string' && isJsonObject(value['vars']);
const seedOf = (question, repeat) => Number.parseInt(digestOfText(`${repeat} ${question}`).slice('sha256:'.length, 'sha256:'.length + 8), 16);
