(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2610;
exports.ids = [2610];
exports.modules = {

/***/ 42610:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  embeddedModel: () => (/* binding */ embeddedModel)
});

// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var model = __webpack_require__(93352);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/bounded-cache.js
/** Keeps the most recently used values up to a total size; what alone is larger than that is not kept. */
class BoundedCache {
    capacity;
    entries = new Map();
    size = 0;
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** The kept value, or a new one of the given size. */
    get(key, size, create) {
        const known = this.entries.get(key);
        if (known !== undefined) {
            this.entries.delete(key);
            this.entries.set(key, known);
            return known.value;
        }
        const value = create();
        if (size <= this.capacity)
            this.keep(key, { value, size });
        return value;
    }
    keep(key, entry) {
        this.entries.set(key, entry);
        this.size += entry.size;
        for (const [oldest, { size }] of this.entries) {
            if (this.size <= this.capacity)
                return;
            this.entries.delete(oldest);
            this.size -= size;
        }
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/answer-text.js
const asksWhoItIs = /^(?:(?:hi|hello|hey|and|so|but|ok)[\s,.!]{1,3}){0,2}(?:who|what)(?: exactly)? are you\b.{0,20}$|^what(?:['\u2019]s| is) your name\b|^are you (?:an? |really |even ){0,2}(?:human|person|robot|bot|ai|machine|real|language model|llm)\b|^(?:what|which)(?: kind of| sort of)? (?:model|ai|llm) are you\b|^(?:introduce|describe) yourself\b|^tell me (?:about yourself|who you are)\b|^who am i (?:talking|speaking) (?:to|with)\b/iu;
/** True when a text does nothing but ask the model who or what it is. */
const asksForIdentity = (text) => text.length <= 120 && asksWhoItIs.test(text.trim());
/** What the learner says about itself. */
const selfDescription = (id) => `I am ${id}, a small nearest-neighbour text classifier inside Lanegate. I am not a large language model: ` +
    'I answer with the label whose examples in the prompt look most like the message.';
/** What the learner says when a prompt gives it nothing to choose from. */
const ignorance = (id) => `I do not know: this prompt names no labels to choose from and shows no examples. ${selfDescription(id)}`;
function inCase(text, letterCase) {
    if (letterCase === 'upper')
        return text.toUpperCase();
    return letterCase === 'lower' ? text.toLowerCase() : text;
}
const quote = (text) => {
    const line = text.replace(/\s+/gu, ' ');
    return line.length <= 80 ? `"${line}"` : `"${line.slice(0, 79)}\u2026"`;
};
function reasonFor({ nearest }) {
    const source = nearest.kind === 'example' ? 'the example' : 'the description';
    return `of all the prompt shows, it looks most like ${source} ${quote(nearest.text)}.`;
}
/** Writes the chosen label the way the prompt wants it. */
function answerText(chosen, output) {
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

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var artifacts_digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/choose-label.js

/** How sharply scores tell at temperature 1: the best label has this many nats more than one without any score. */
const sharpness = 6;
/** A number in [0, 1) that the conversation, the seed and the repeat decide. */
function draw({ messages, seed, repeat }) {
    const turns = messages.map(({ role, content }) => ({ role, content }));
    const digest = (0,artifacts_digest/* digestOf */.ol)({ messages: turns, seed, repeat });
    return Number.parseInt(digest.slice(-13), 16) / 2 ** 52;
}
/** The best label, or at a temperature above 0 one drawn by a softmax over the scores. Expects best first. */
function chooseLabel(scores, sampling) {
    const best = scores[0];
    if (best === undefined || !(sampling.temperature > 0) || best.score <= 0)
        return best;
    const chances = scores.map(({ score }) => Math.exp((sharpness * (score / best.score - 1)) / sampling.temperature));
    let left = draw(sampling) * chances.reduce((total, chance) => total + chance, 0);
    for (const [position, chance] of chances.entries()) {
        left -= chance;
        if (left < 0)
            return scores[position];
    }
    return best;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/text-features.js
/** Longer texts are compared by their beginning. */
const maxCharacters = 8_000;
/** Lower case, one space between words and no punctuation, unless there is nothing else. */
function normaliseText(text) {
    const folded = text.slice(0, maxCharacters).normalize('NFKC').toLowerCase();
    const words = folded
        .replace(/['\u2019]/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
        .trim();
    return words === '' ? folded.replace(/\s+/gu, ' ').trim() : words;
}
/**
 * Counts the character n-grams inside each word, its ends included, and the word itself if the version looks at words.
 */
function featuresOf(normalised, version) {
    const counts = new Map();
    const add = (feature, count) => counts.set(feature, (counts.get(feature) ?? 0) + count);
    const [shortest, longest] = version.gramLengths;
    for (const word of normalised.split(' ')) {
        if (word === '')
            continue;
        const bounded = ` ${word} `;
        for (let length = shortest; length <= longest; length++) {
            for (let start = 0; start + length <= bounded.length; start++)
                add(bounded.slice(start, start + length), 1);
        }
        // Two spaces keep a word apart from an n-gram of the same letters.
        if (version.wordCount > 0)
            add(`  ${word}`, version.wordCount);
    }
    return counts;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/example-index.js

const descriptionStrength = 0.7;
/** The exemplars of a task: its examples, each phrase of its descriptions, and the names of labels without examples. */
function exemplarsOf(task) {
    const shown = new Set(task.examples.map((example) => example.label));
    const exemplar = (text, label, kind) => {
        const strength = kind === 'example' ? 1 : descriptionStrength;
        return { text, normalised: normaliseText(text), label, kind, strength };
    };
    const described = task.labels.flatMap(({ name, description }) => {
        const phrases = description.split(/[,;.()]|\s(?:and|or)\s/u).map((phrase) => phrase.trim());
        return [...phrases, ...(shown.has(name) ? [] : [name])]
            .filter((phrase) => phrase !== '')
            .map((phrase) => exemplar(phrase, name, 'description'));
    });
    return [...described, ...task.examples.map(({ text, label }) => exemplar(text, label, 'example'))];
}
/** For each feature, in how many exemplars of each label it occurs. */
function countByLabel(exemplars, features) {
    const counts = new Map();
    for (const [position, { label }] of exemplars.entries()) {
        for (const feature of features[position]?.keys() ?? []) {
            const labels = counts.get(feature) ?? new Map();
            labels.set(label, (labels.get(label) ?? 0) + 1);
            counts.set(feature, labels);
        }
    }
    return counts;
}
const sum = (numbers) => {
    let total = 0;
    for (const number of numbers)
        total += number;
    return total;
};
/** Inverse document frequency, smoothed so that a feature of every exemplar keeps some weight. */
const rarity = (labels, exemplarCount) => Math.log((exemplarCount + 1) / (sum(labels?.values() ?? []) + 0.5));
/** What a feature says about the label: the root of its normalised information gain; 1 for an unseen feature. */
function tellingness(labels, labelCount) {
    if (labels === undefined || labelCount < 2)
        return 1;
    const total = sum(labels.values()) + 1;
    const term = (count) => {
        const share = (count + 1 / labelCount) / total;
        return share * Math.log(share * labelCount);
    };
    const unseen = (labelCount - labels.size) * term(0);
    const gain = (sum([...labels.values()].map(term)) + unseen) / Math.log(labelCount);
    return Math.sqrt(Math.max(0, gain));
}
/** Unit-length weights of a text's features. */
function weightedVector(counts, index) {
    const vector = new Map();
    let squares = 0;
    for (const [feature, count] of counts) {
        const weight = (1 + Math.log(count)) * (index.features.get(feature)?.weight ?? index.unseenWeight);
        if (weight <= 0)
            continue;
        vector.set(feature, weight);
        squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [feature, weight] of vector)
        vector.set(feature, weight / length);
    return vector;
}
/** Reads a task into an index by which any number of texts can be answered. */
function indexTask(task, version) {
    const exemplars = exemplarsOf(task);
    const counted = exemplars.map(({ normalised }) => featuresOf(normalised, version));
    const labelCount = new Set(exemplars.map(({ label }) => label)).size;
    const weigh = (labels) => version.weighting === 'rarity' ? rarity(labels, exemplars.length) : tellingness(labels, labelCount);
    const features = new Map();
    for (const [feature, labels] of countByLabel(exemplars, counted)) {
        features.set(feature, { weight: weigh(labels), exemplars: [], shares: [] });
    }
    const index = { version, exemplars, features, unseenWeight: weigh(undefined) };
    for (const [position, counts] of counted.entries()) {
        for (const [feature, share] of weightedVector(counts, index)) {
            const known = features.get(feature);
            known?.exemplars.push(position);
            known?.shares.push(share);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/label-scores.js


/** Different texts can have the same features; only the same text may count as the same. */
const almostIdentical = 0.999;
/** All exemplars by falling similarity to the text; of equals, what stands later in the prompt comes first. */
function neighboursOf(text, index) {
    const normalised = normaliseText(text);
    const products = index.exemplars.map(() => 0);
    for (const [feature, weight] of weightedVector(featuresOf(normalised, index.version), index)) {
        const known = index.features.get(feature);
        for (const [position, exemplar] of known?.exemplars.entries() ?? []) {
            products[exemplar] = (products[exemplar] ?? 0) + weight * (known?.shares[position] ?? 0);
        }
    }
    const neighbours = index.exemplars.map((exemplar, position) => {
        const cosine = exemplar.normalised === normalised ? 1 : Math.min(products[position] ?? 0, almostIdentical);
        return { exemplar, similarity: cosine * exemplar.strength };
    });
    return neighbours.reverse().sort((one, other) => other.similarity - one.similarity);
}
/** Distance-weighted: the nearer an example, the more its vote outweighs the others'. */
const voteOf = (similarity) => (similarity * similarity) / (1 - Math.min(similarity, almostIdentical));
/**
 * Scores of all labels, best first. An example with the very text decides alone, the latest of several.
 * A label without a vote keeps what its nearest exemplar would have given it, which is less than any vote.
 */
function scoreLabels(text, index) {
    const neighbours = neighboursOf(text, index);
    const isKnown = neighbours[0]?.similarity === 1;
    const voters = isKnown ? 1 : index.version.neighbours;
    const scores = new Map();
    for (const [rank, { exemplar, similarity }] of neighbours.entries()) {
        const known = scores.get(exemplar.label);
        const vote = voteOf(similarity);
        if (known === undefined)
            scores.set(exemplar.label, { label: exemplar.label, score: vote, nearest: exemplar });
        else if (rank < voters)
            scores.set(exemplar.label, { ...known, score: known.score + vote });
    }
    return [...scores.values()].sort((one, other) => other.score - one.score);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/cues.js
const inputWords = new Set(`message messages text input query question q review tweet sentence email mail ticket utterance customer user comment
  phrase title content document post request headline subject example statement snippet passage sms chat complaint
  feedback human body transcript`.split(/\s+/));
const outputWords = new Set(`label category class intent sentiment answer a output language topic tag result response assistant classification
  emotion type department queue team route prediction completion polarity tone genre priority decision verdict group
  kind folder expected mood target`.split(/\s+/));
const reasoningWords = new Set('reason reasoning thought thoughts thinking explanation analysis'.split(' '));
const lastWord = (cue) => cue.slice(cue.lastIndexOf(' ') + 1);
/** True for words that stand before a text to be answered, such as "Message" or "Customer email". */
const isInputCue = (cue) => inputWords.has(lastWord(cue));
/** True for words that stand before an answer, such as "Label" or "Predicted category". */
const isOutputCue = (cue) => outputWords.has(lastWord(cue));
/** True for words that stand before a reasoning between text and answer. */
const isReasoningCue = (cue) => reasoningWords.has(lastWord(cue));
const maxCueCharacters = 40;
const cuePattern = /^[\p{L}][\p{L}\p{N}_ -]*$/u;
/**
 * Reads "Cue: value" with an optional bullet, number, emphasis or quotes; the cue comes in lower case without its
 * number.
 */
function readCueLine(line) {
    const start = line.slice(0, maxCueCharacters).replace('\uff1a', ':');
    const colon = start.indexOf(':');
    if (colon < 1)
        return undefined;
    const cue = start
        .slice(0, colon)
        .replace(/^(?:[-*\u2022]\s|\d{1,3}[.)]\s)/u, '')
        .replace(/[*`"_]/gu, '')
        .trim()
        .replace(/\s?#?\d{1,4}$/u, '');
    if (!cuePattern.test(cue) || cue.split(' ').length > 4)
        return undefined;
    const value = line
        .slice(colon + 1)
        .trim()
        .replace(/^\*\*\s?/u, '');
    return { cue: cue.toLowerCase(), value };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/prompt-lines.js
/** Longer lines are cut; no label or worked example needs more. */
const maxLineCharacters = 4_000;
/**
 * A text's lines, with `<tag>value</tag>` written as `tag: value` and lines that are nothing but a tag or a fence left
 * empty.
 */
function promptLines(text) {
    const untagged = text.replace(/<([a-z][\w-]{0,30})>([^<]{0,4000})<\/\1>/giu, (_, tag, value) => `\n${tag.replace(/[_-]/gu, ' ')}: ${value.trim()}\n`);
    return untagged.split(/\r\n|[\n\r\u2028\u2029]/u).map((raw) => {
        const line = raw.slice(0, maxLineCharacters);
        const indent = line.length - line.trimStart().length;
        const collapsed = line.trim().replace(/\s+/gu, ' ');
        return {
            text: /^(?:<\/?[a-z][\w-]{0,30}>|```\w{0,20}|"""|-{3,}|={3,})$/iu.test(collapsed) ? '' : collapsed,
            indent,
        };
    });
}
/** A bullet or a list number at the beginning of a line. */
const bulletPattern = /^(?:[-*\u2022\u2013+]|\d{1,3}[.)]|[a-zA-Z][.)])\s/u;
/** True for lines that show "text -> answer". */
const hasArrow = (line) => /->|=>|\u2192|\u21d2|\u279c|\u27f6/u.test(line);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/label-name.js
const listedLimits = { characters: 40, words: 5 };
/** An answer that is shown may be longer than a name in a list. */
const shownLimits = { characters: 80, words: 12 };
const edges = /^[\s"'`*\u201c\u201d\u2018\u2019\u00ab\u00bb([]+|[\s"'`*\u201c\u201d\u2018\u2019\u00ab\u00bb)\].,;:!]+$/gu;
function readName(raw, { characters, words }) {
    if (raw.length > 2 * characters || /[<>{}\n]/u.test(raw))
        return undefined;
    const name = raw.replace(edges, '');
    return name === '' || name.length > characters || name.split(' ').length > words ? undefined : name;
}
/** A label as a list gives it, without quotes, emphasis or a final stop; `undefined` when it cannot be a label. */
const readLabelName = (raw) => readName(raw, listedLimits);
/** An answer as a worked example shows it, in plain text or as the first text of a JSON object. */
const readShownName = (raw) => readName(readJsonAnswer(raw)?.value ?? raw, shownLimits);
/** Two spellings of one label have the same key. */
const labelKey = (name) => name.toLowerCase();
/** The first text value of a JSON object and its key, for answers shown as JSON. */
function readJsonAnswer(raw) {
    if (!raw.startsWith('{') || raw.length > 1_000)
        return undefined;
    try {
        const parsed = JSON.parse(raw);
        if (typeof parsed !== 'object' || parsed === null)
            return undefined;
        for (const [key, value] of Object.entries(parsed))
            if (typeof value === 'string')
                return { key, value };
    }
    catch {
        return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/read-worked-examples.js



/** How many fields may stand between a text and its answer. */
const maxFieldsBetween = 4;
const describingCue = /(?:description|definition|meaning|note|format|rules?)$/u;
/** Text without the quotes or emphasis that wrap all of it. */
function unquote(text) {
    const trimmed = text.trim();
    const wrapped = /^(?:"""|```|["'`\u201c\u2018\u00ab*])(.*?)(?:"""|```|["'`\u201d\u2019\u00bb*])$/su.exec(trimmed);
    return (wrapped?.[1] ?? trimmed).trim();
}
/** Splits "text / Label: answer", what follows a cue on a line that carries both. */
function splitInline(value) {
    const colon = value.lastIndexOf(':');
    if (colon < 1)
        return undefined;
    const before = value.slice(0, colon).trimEnd();
    const cue = /[\p{L}]+$/u.exec(before.slice(-24))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    const text = before.slice(0, -cue.length).replace(/[\s/|;,>=\u2192\u2013\u2014-]{1,6}$/u, '');
    return { text, cue: cue.toLowerCase(), answer: value.slice(colon + 1).trim() };
}
/** All "cue: value" fields in order; a text runs on over lines until the next cue, an answer is one line. */
function fieldsOf(lines) {
    const fields = [];
    let isAfterBlank = false;
    for (const [line, { text }] of lines.entries()) {
        const read = readCueLine(text);
        const current = fields.at(-1);
        if (read !== undefined) {
            const inline = isInputCue(read.cue) ? splitInline(read.value) : undefined;
            fields.push({ cue: read.cue, value: inline?.text ?? read.value, firstLine: line, lastLine: line });
            if (inline !== undefined)
                fields.push({ cue: inline.cue, value: inline.answer, firstLine: line, lastLine: line });
        }
        else if (text !== '' && current !== undefined && runsOn(current, isAfterBlank)) {
            current.value = current.value === '' ? text : `${current.value}\n${text}`;
            current.lastLine = line;
        }
        isAfterBlank = text === '';
    }
    return fields;
}
function runsOn(field, isAfterBlank) {
    if (isOutputCue(field.cue))
        return field.value === '';
    return isInputCue(field.cue) || !isAfterBlank;
}
/** Pairs of neighbouring cues that recur with few different answers: a notation of the prompt's own. */
function recurringPairs(fields) {
    const answers = new Map();
    for (const [position, field] of fields.entries()) {
        const previous = fields[position - 1];
        if (previous === undefined || previous.cue === field.cue || describingCue.test(field.cue))
            continue;
        if (isReasoningCue(field.cue) || isInputCue(field.cue) || readLabelName(field.value) === undefined)
            continue;
        const pair = `${previous.cue}:${field.cue}`;
        answers.set(pair, [...(answers.get(pair) ?? []), field.value]);
    }
    const recurring = [...answers].filter(([, values]) => values.length >= 2 && new Set(values).size < values.length);
    return new Set(recurring.map(([pair]) => pair));
}
/** The position of the field whose answer stands at `answer`; `undefined` when that is no answer. */
function textBefore(fields, answer, recurring) {
    const field = fields[answer];
    const previous = fields[answer - 1];
    if (field === undefined || previous === undefined || field.value === '')
        return undefined;
    if (isOutputCue(field.cue)) {
        for (let position = answer - 1; position >= Math.max(0, answer - maxFieldsBetween); position--) {
            const cue = fields[position]?.cue ?? '';
            if (isInputCue(cue))
                return position;
            if (isOutputCue(cue))
                break;
        }
    }
    return recurring.has(`${previous.cue}:${field.cue}`) ? answer - 1 : undefined;
}
/** Worked examples written as "Message: \u2026 / Label: \u2026", "Q: \u2026 A: \u2026" and the like, and the lines that are left. */
function readCuedExamples(lines) {
    const fields = fieldsOf(lines);
    const recurring = recurringPairs(fields);
    const examples = [];
    const consumed = new Set();
    for (const [position, field] of fields.entries()) {
        const start = textBefore(fields, position, recurring);
        if (start === undefined)
            continue;
        const parts = fields.slice(start, position).filter(({ cue, value }) => value !== '' && !isReasoningCue(cue));
        examples.push({ text: unquote(parts.map(({ value }) => value).join('\n')), answer: field.value });
        for (let line = fields[start]?.firstLine ?? 0; line <= field.lastLine; line++)
            consumed.add(line);
    }
    const rest = lines.map((line, position) => (consumed.has(position) ? { ...line, text: '' } : line));
    return { examples: examples.filter(({ text }) => text !== ''), rest };
}
/** Reads one line of the form `text -> answer`, `"text": answer` or `| text | answer |`. */
function readPairLine(line) {
    const bare = line.replace(bulletPattern, '').trim();
    const cells = bare.startsWith('|') && bare.endsWith('|') ? bare.slice(1, -1).split('|') : [];
    const pair = cells.length >= 2 ? [cells.slice(0, -1).join(' '), cells.at(-1) ?? ''] : splitPair(bare);
    if (pair === undefined)
        return undefined;
    const [text, answer] = [withoutCue(unquote(pair[0] ?? '')), withoutCue((pair[1] ?? '').trim())];
    if (text === '' || /^[:-]{2,}$/u.test(answer) || isOutputCue(answer.toLowerCase()))
        return undefined;
    return { text, answer };
}
function splitPair(line) {
    if (hasArrow(line)) {
        const arrow = [...line.matchAll(/->|=>|\u2192|\u21d2|\u279c|\u27f6/gu)].at(-1);
        if (arrow !== undefined)
            return [line.slice(0, arrow.index), line.slice(arrow.index + arrow[0].length)];
    }
    const quoted = /^["\u201c\u00ab'](.+)["\u201d\u00bb']\s?(?::|=|\u2013|\u2014|-)\s?(.+)$/u.exec(line);
    return quoted === null ? undefined : [quoted[1] ?? '', quoted[2] ?? ''];
}
const withoutCue = (text) => {
    const read = readCueLine(text);
    return read !== undefined && (isInputCue(read.cue) || isOutputCue(read.cue)) ? unquote(read.value) : text;
};

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/question.js



const plainQuestion = { lead: '', form: '', text: '', endsInCue: false };
const lineBreak = /\r\n|[\n\r]/u;
/** Cuts off "Label:" at the very end, where a prompt lets the model go on; `undefined` when it does not end so. */
function withoutFinalCue(content) {
    const trimmed = content.trimEnd();
    if (!trimmed.endsWith(':'))
        return undefined;
    const cue = /[\p{L}]+$/u.exec(trimmed.slice(-25, -1))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    return trimmed.slice(0, -1 - cue.length).replace(/[\s/|;,*]{1,8}$/u, '');
}
function withoutTag(text) {
    const tag = /^<([a-z][\w-]{0,30})>/iu.exec(text)?.[1];
    const end = `</${tag}>`;
    return tag !== undefined && text.endsWith(end) ? text.slice(tag.length + 2, -end.length).trim() : text;
}
/** A question without the cue, quotes, fence or tag that its template put around it. */
function unwrapQuestion(content) {
    const text = (withoutFinalCue(content) ?? content).trim();
    const read = readCueLine(text.split(lineBreak, 1)[0] ?? '');
    const bare = read !== undefined && isInputCue(read.cue) ? text.slice(text.search(/[:\uff1a]/u) + 1).trim() : text;
    return unquote(withoutTag(bare));
}
/** Where the last line with an input cue begins, and whether anything stands before it. */
function splitAtLastCue(content) {
    const lines = content.split(lineBreak);
    for (let line = lines.length - 1; line >= 0; line--) {
        const read = readCueLine((lines[line] ?? '').trim());
        if (read === undefined || !isInputCue(read.cue))
            continue;
        return { before: lines.slice(0, line).join('\n'), from: lines.slice(line).join('\n') };
    }
    return undefined;
}
function splitAtFence(content) {
    for (const fence of ['"""', '```']) {
        const start = content.indexOf(fence);
        const end = content.lastIndexOf(fence);
        if (start < 0 || end <= start)
            continue;
        const text = content.slice(start + fence.length, end).trim();
        return { ...plainQuestion, lead: `${content.slice(0, start)}\n${content.slice(end + fence.length)}`, text };
    }
    const quoted = [...content.matchAll(/["\u201c]([^"\u201c\u201d]{12,4000})["\u201d]/gu)].sort((a, b) => b[0].length - a[0].length)[0];
    if (quoted?.[1] === undefined)
        return undefined;
    const lead = `${content.slice(0, quoted.index)} ${content.slice(quoted.index + quoted[0].length)}`;
    return { ...plainQuestion, lead, text: quoted[1] };
}
/** Finds the question in a message that carries a whole prompt: after a cue, in quotes, or as the last paragraph. */
function splitWholePrompt(content) {
    const cued = splitAtLastCue(content);
    const isOpen = cued !== undefined && readCuedExamples(promptLines(cued.from)).examples.length === 0;
    if (isOpen && cued.before.trim() !== '') {
        const [text = '', ...after] = cued.from.split(/\n\s{0,40}\n/u);
        return { ...plainQuestion, lead: `${cued.before}\n\n${after.join('\n\n')}`, text: unwrapQuestion(text) };
    }
    const fenced = splitAtFence(content);
    if (fenced !== undefined)
        return fenced;
    const paragraph = content.trimEnd().lastIndexOf('\n\n');
    const split = paragraph >= 0 ? paragraph : content.lastIndexOf(': ');
    if (split < 0)
        return { ...plainQuestion, text: unwrapQuestion(content) };
    return { ...plainQuestion, lead: content.slice(0, split + 1), text: unwrapQuestion(content.slice(split + 1)) };
}
const statesForm = /^(?:please |now |then )?(?:answer|reply|respond|return|output|give|format|only|just)\b/iu;
/**
 * Takes a template's own words off the message: a first line that ends in a colon, a last paragraph about the answer.
 */
function splitForm(content) {
    const paragraphs = content.trim().split(/\n\s{0,40}\n/u);
    const last = paragraphs.length > 1 && statesForm.test(paragraphs.at(-1) ?? '') ? (paragraphs.pop() ?? '') : '';
    const [head = '', ...rest] = paragraphs.join('\n\n').split('\n');
    const isHeading = head.trimEnd().endsWith(':') && head.length <= 200 && rest.some((line) => line.trim() !== '');
    const text = isHeading ? rest.join('\n') : [head, ...rest].join('\n');
    return { ...plainQuestion, form: last, text: unwrapQuestion(text) };
}
/**
 * Takes the last message apart. When earlier messages define the task, the message is data: nothing in it can change
 * the labels, save worked examples before a final "Label:".
 */
function readQuestion(content, hasTask) {
    const open = withoutFinalCue(content);
    if (open !== undefined) {
        const cued = splitAtLastCue(open) ?? { before: '', from: open };
        const isLead = !hasTask || readCuedExamples(promptLines(cued.before)).examples.length > 0;
        return { lead: isLead ? cued.before : '', form: '', text: unwrapQuestion(cued.from), endsInCue: true };
    }
    return hasTask ? splitForm(content) : splitWholePrompt(content);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/read-output-format.js
const verb = '(?:answer|reply|respond|return|output|give|print|write|say|state|produce|provide|name|choose|pick|use|send|emit)';
const giving = '(?:answer|reply|respond|return|output|give|print|write|produce|provide|send|emit)';
const labelNoun = '(?:label|category|class|intent|topic|sentiment|language|tag|name|word|option|choice|queue|team|department|type|emotion|value|token|term)';
/** Nothing but the label, so no explanation either. */
const nothingElse = [
    new RegExp(`\\b${verb}\\b[^.!?\\n]{0,80}\\b(?:only|just|alone|nothing (?:else|more)|no other|solely)\\b`, 'iu'),
    new RegExp(`\\b(?:only|just|simply)\\b[^.!?\\n]{0,20}\\b${verb}\\b`, 'iu'),
    /\b(?:and|with) (?:nothing (?:else|more)|no (?:other|extra|additional|further) (?:text|words?|output))\b/iu,
    /\bno (?:explanations?|other text|extra (?:text|words)|additional (?:text|words))\b/iu,
    new RegExp(`\\b${labelNoun} (?:only|alone)\\b`, 'iu'),
    /(?:^|[.!?:\n]\s?)(?:only|just) (?:the|its|one|a) [\p{L} ]{1,30}(?:[.!\n]|$)/iu,
];
/** The label, which leaves room for an explanation if one is asked for. */
const labelFirst = [
    new RegExp(`\\b${verb}\\b[^.!?\\n]{0,80}\\b(?:exactly|single|one word)\\b`, 'iu'),
    new RegExp(`\\b${giving}(?: (?:with|by|back))? (?:the|one|a|its)(?: [\\w'-]{1,20}){0,3}? ${labelNoun}\\b`, 'iu'),
    /\bone[- ]word answer\b/iu,
];
const refusesExplanation = /\b(?:do not|don['\u2019]t|without|no|never|skip|omit|not)\b[^.!?\n]{0,30}\b(?:explain\w*|explanations?|justif\w+|reason\w*)|\b(?:explanation|reason)s? (?:is|are) not\b/iu;
const wantsExplanation = /\b(?:explain|justify|(?:say|state|tell \w+) why|and why|(?:give|add|include|provide|with|your|short|brief|one-sentence)(?: an?| the| your)?(?: short| brief)? (?:explanation|reason|reasoning|justification|rationale))\b/iu;
const jsonKeys = [
    /\{\s?["\u201c']([\w -]{1,40})["\u201d']\s?:/u,
    /\b(?:key|field|property)(?: named| called)? ["\u201c'`]?(\w{1,40})["\u201d'`]?/iu,
    /["\u201c'`](\w{1,40})["\u201d'`] (?:key|field|property)\b/iu,
];
function jsonKeyOf(text, shownKey) {
    if (!/\bjson\b/iu.test(text) || /\b(?:no|not|without) json\b/iu.test(text))
        return shownKey;
    for (const pattern of jsonKeys) {
        const key = pattern.exec(text)?.[1];
        if (key !== undefined)
            return key;
    }
    return shownKey ?? 'label';
}
function letterCaseOf(text) {
    if (/\b(?:upper[- ]?case|capital letters|all[- ]caps|capitals|block letters)\b/iu.test(text))
        return 'upper';
    return /\b(?:lower[- ]?case|small letters)\b/iu.test(text) ? 'lower' : 'as-written';
}
/** Reads from the instructions, worked examples left out, how the answer shall be written. */
function readOutputFormat(instructions, shown) {
    const text = instructions.replace(/[^\S\n]+/gu, ' ');
    const isStrict = nothingElse.some((pattern) => pattern.test(text));
    const isExplained = !isStrict && wantsExplanation.test(text) && !refusesExplanation.test(text);
    const isLabelAlone = isStrict || labelFirst.some((pattern) => pattern.test(text));
    return {
        isLabelAlone: isLabelAlone || (shown.isLabelAlone && !isExplained),
        jsonKey: jsonKeyOf(text, shown.jsonKey),
        letterCase: letterCaseOf(text),
        isExplained,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/read-label-set.js


const read_label_set_labelNoun = '(?:labels?|categor(?:y|ies)|class(?:es)?|intents?|topics?|options?|choices?|sentiments?|languages?|emotions?|tags?|types?|departments?|queues?|teams?|groups?|folders?|values?|answers?|moods?|genres?|tones?)';
const headsLabels = new RegExp(`\\b(?:${read_label_set_labelNoun}|one of|following|choose from|pick from|sort it into)\\b`, 'iu');
const headsSomethingElse = /\b(?:rules?|instructions?|guidelines?|requirements?|notes?|examples?|steps?|constraints?|remember)\b/iu;
const colonList = new RegExp(`\\b(?:${read_label_set_labelNoun}|one of|these|between|among|either|into|as)\\b[^:.?!]{0,60}:\\s?(.{3,2000})$`, 'isu');
const classifies = /\b(?:classif\w+|categori[sz]\w+|labels?|tags?|sorts?|routes?|assigns?|decides?|determines?|identif\w+|detects?|chooses?|picks?|selects?|answers?|repl(?:y|ies)|responds?|returns?|outputs?|says?|tells?|name|is|are|be)\b/iu;
const beforeList = /\b(?:one of|exactly one of|either|between|among|into|as|with|whether (?:it|they|this|that|the [\w' -]{1,40}?) (?:is|are)|say|answer|reply|output|return|pick|choose|is|are|be|only)\s/giu;
const afterList = /\s(?:and (?:nothing|no|not|only)|depending|based|according|for|only|in|by|to|when|if|that|which|using|with|without|followed|\(|-|\u2013|\u2014)(?=\s|$|\().*$/isu;
const notLabel = /^(?:(?:a|an|the|your|it|this|that|its|their|one|exactly|any|not only|in|on|at|to|for|by|with|using|from|of|very|always|please|be|then|answer|reply|respond|return|output|give|write|use|do)\s|(?:words?|phrases?|sentences?|labels?|categor(?:y|ies)|letters?|more|less|so|else|it|not)$)/iu;
/** Splits "billing (invoices), shipping or returns" at commas, bars and "or", but not inside brackets. */
function splitItems(list) {
    const parts = list.split(/\s?[|;\u3001]\s?|,\s?(?:or\s|and\s)?(?![^(]{0,200}\))|\sor\s(?![^(]{0,200}\))/iu);
    const items = parts.length > 1 ? parts : list.split(/\s?\/\s?/u);
    const last = items.pop() ?? '';
    const hasOwnEnd = /\sor\s|,\s?and\s/iu.test(list) || items.some((item) => /\sand\s/iu.test(item));
    const ends = hasOwnEnd ? [last] : last.split(/\sand\s(?![^(]{0,200}\))/iu);
    return [...items, ...ends].map((item) => item.trim().replace(/^(?:or|and|either)\s/iu, ''));
}
function readItem(item) {
    const described = /^([^()]{1,60})\(([^()]{1,400})\)[.!]?$/u.exec(item);
    const name = readLabelName(described?.[1] ?? item);
    return name === undefined || notLabel.test(name) ? undefined : { name, description: described?.[2] ?? '' };
}
/** The items up to the first that cannot be a label. */
function readItems(list) {
    const labels = [];
    for (const item of splitItems(list)) {
        const label = readItem(item);
        if (label === undefined)
            break;
        labels.push(label);
    }
    return labels;
}
/** A quoted word that names a JSON key and no label. */
const quotedKey = /\b(?:key|field|property)(?: named| called)? ["\u201c`][^"\u201d`]{1,40}["\u201d`]|["\u201c`][^"\u201d`]{1,40}["\u201d`] (?:key|field|property)\b|["\u201c][^"\u201d]{1,40}["\u201d]\s?:/giu;
/** Single words joined by "or" at the end of a sentence, not those that only say how or about what. */
const looseChoice = /(?<!\b(?:in|of|about|with|for|to|on|by|at)\s)\b(?:[\p{L}-]{1,30},\s)*[\p{L}-]{1,30},?\sor\s[\p{L}-]{1,30}[\s?.:]*$/iu;
const maxSentenceCharacters = 2_000;
const firstSentence = (text) => text.split(/[.!?](?:\s|$)/u, 1)[0] ?? '';
/** Labels that a sentence counts up, as in "one of: a, b, c" or "as positive or negative". */
function readSentenceList(sentence) {
    const afterColon = colonList.exec(sentence)?.[1];
    if (afterColon !== undefined) {
        const labels = readItems(firstSentence(afterColon).replace(afterList, ''));
        if (labels.length >= 2)
            return { labels, confidence: 3 };
    }
    if (!classifies.test(sentence))
        return undefined;
    const bare = sentence.replace(quotedKey, ' ');
    const quoted = [...bare.matchAll(/["\u201c`]([^"\u201d`]{1,40})["\u201d`]/gu)].flatMap(([, name]) => readItem(name ?? '') ?? []);
    if (quoted.length >= 2)
        return { labels: quoted, confidence: 2 };
    for (const keyword of [...sentence.matchAll(beforeList)].reverse()) {
        const list = sentence
            .slice(keyword.index + keyword[0].length)
            .replace(/[.?!:]+$/u, '')
            .replace(afterList, '');
        const isChoice = /\sor\s|[/|]/u.test(list) || /^(?:one of|exactly one of|between|among|into)/iu.test(keyword[0]);
        const labels = isChoice ? readItems(list) : [];
        if (labels.length >= 2)
            return { labels, confidence: 1 };
    }
    const words = looseChoice.exec(sentence)?.[0] ?? '';
    const loose = /[,?]/u.test(words)
        ? words.split(/,?\sor\s|,\s|[\s?.:]+$/u).flatMap((word) => readItem(word) ?? [])
        : [];
    return loose.length >= 2 ? { labels: loose, confidence: 1 } : undefined;
}
/** Runs of bulleted lines, or of plain lines below a line that ends in a colon, each with the line before it. */
function blocksOf(lines) {
    const blocks = [];
    let header = '';
    let open;
    for (const [line, { text, indent }] of lines.entries()) {
        const isBulleted = bulletPattern.test(text);
        if (text === '') {
            if (open?.isBulleted === false)
                open = undefined;
        }
        else if (open?.isBulleted && indent > open.indent) {
            open.items.push(`${open.items.pop() ?? ''} ${text.replace(bulletPattern, '')}`);
            open.lines.push(line);
        }
        else if (open !== undefined && open.isBulleted === isBulleted) {
            open.items.push(text);
            open.lines.push(line);
        }
        else {
            open =
                isBulleted || header.endsWith(':') ? { header, items: [text], isBulleted, indent, lines: [line] } : undefined;
            if (open !== undefined)
                blocks.push(open);
        }
        if (text !== '' && !isBulleted)
            header = text;
    }
    return blocks;
}
/** Reads "name: what it stands for", with a dash or brackets in place of the colon, or the name alone. */
function readLabelLine(line) {
    const bare = line.replace(bulletPattern, '');
    if (hasArrow(bare))
        return undefined;
    const split = /^(.{1,60}?)\**\s?(?::|\s[-\u2013\u2014=]\s|\()\**\s?(.*)$/u.exec(bare);
    const name = readLabelName(split?.[1] ?? bare);
    return name === undefined ? undefined : { name, description: (split?.[2] ?? '').replace(/\)$/u, '') };
}
function readBlock({ header, items, isBulleted }) {
    const labels = items.flatMap((item) => readLabelLine(item) ?? []);
    if (labels.length < 2 || labels.length < items.length || headsSomethingElse.test(header))
        return undefined;
    if (header.endsWith(':') && headsLabels.test(header))
        return { labels, confidence: 4 };
    const areDescribed = labels.every(({ description }) => description !== '');
    const areTexts = items.every((item) => /^["\u201c\u00ab']/u.test(item.replace(bulletPattern, '')));
    return isBulleted && areDescribed && !areTexts ? { labels, confidence: 2 } : undefined;
}
/** Every list of labels in the lines: blocks first, then what the sentences outside of them count up. */
function readLabelLists(lines) {
    const lists = [];
    const listed = new Set();
    for (const block of blocksOf(lines)) {
        const list = readBlock(block);
        if (list === undefined)
            continue;
        lists.push(list);
        for (const line of block.lines)
            listed.add(line);
    }
    const sentences = sentencesOf(lines.map((line, position) => (listed.has(position) ? '' : line.text)));
    return [...lists, ...sentences.flatMap((sentence) => readSentenceList(sentence) ?? [])];
}
/** Sentences over wrapped lines; a bullet begins a new one. */
function sentencesOf(lines) {
    const prose = lines
        .map((line) => (bulletPattern.test(line) ? `\n${line.replace(bulletPattern, '')}` : line))
        .join('\n');
    return prose
        .split(/\n{2,}|(?<=[.!?])\s/u)
        .map((sentence) => sentence.replace(/\n/gu, ' '))
        .filter((sentence) => sentence.length <= maxSentenceCharacters && !hasArrow(sentence));
}
/**
 * One label set out of several lists: the list that best covers the answers shown, else the plainest one,
 * joined by every other list that shares a label with it.
 */
function chooseLabels(lists, shownAnswers) {
    const coverage = ({ labels }) => {
        const keys = new Set(labels.map(({ name }) => labelKey(name)));
        return shownAnswers.filter((answer) => keys.has(labelKey(answer))).length;
    };
    const ranked = [...lists].sort((one, other) => coverage(other) - coverage(one) || other.confidence - one.confidence);
    const best = ranked[0];
    if (best === undefined || coverage(best) * 2 < shownAnswers.length)
        return [];
    const chosen = new Map(best.labels.map((label) => [labelKey(label.name), label]));
    for (const { labels } of ranked.slice(1)) {
        if (!labels.some(({ name }) => chosen.has(labelKey(name))))
            continue;
        for (const label of labels) {
            const known = chosen.get(labelKey(label.name));
            const description = [known?.description ?? '', label.description].filter((text) => text !== '').join(', ');
            chosen.set(labelKey(label.name), { name: known?.name ?? label.name, description });
        }
    }
    return [...chosen.values()];
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/read-task.js






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
function readTask(earlier, lead) {
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

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/learner.js







/** Reads the prompt before a question and learns from its examples. */
function learn(earlier, lead, version) {
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
function answer(messages, learnTask, sampling) {
    const { learned, question } = understand(messages, learnTask);
    const { task, index } = learned;
    const output = outputFor(question, task.output);
    const wantsFormOnly = task.labels.length > 0 && (output.isLabelAlone || output.jsonKey !== undefined);
    if (!wantsFormOnly && asksForIdentity(question.text))
        return selfDescription(index.version.id);
    const chosen = chooseLabel(scoreLabels(question.text, index), sampling);
    return chosen === undefined ? ignorance(index.version.id) : answerText(chosen, output);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/learner-version.js
const versions = new Map([
    { id: 'embedded-1', gramLengths: [3, 3], wordCount: 0, weighting: 'rarity', neighbours: 1 },
    { id: 'embedded-2', gramLengths: [2, 4], wordCount: 2, weighting: 'tellingness', neighbours: 3 },
].map((version) => [version.id, version]));
/** The ids of all versions, oldest first. */
const learnerIds = [...versions.keys()];
/** The version with this id, or `undefined` when there is none. */
const learnerVersion = (id) => versions.get(id);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/embedded/embedded-model.js




const charactersPerToken = 4;
/** The context window: under a second of reading. */
const maxPromptCharacters = 100_000;
/** All prompts that are kept, together; each character takes up to a kilobyte of memory. */
const cachedCharacters = 120_000;
const tokensOf = (characters) => Math.ceil(characters / charactersPerToken);
function versionFor(call) {
    const version = learnerVersion(call.model);
    if (version !== undefined)
        return version;
    const message = `there is no embedded model "${call.model}"; there are ${learnerIds.join(' and ')}`;
    throw new model/* ModelError */.me('rejected', message, { retryable: false });
}
function promptCharacters(call) {
    const characters = call.messages.reduce((total, { content }) => total + content.length, 0);
    if (characters <= maxPromptCharacters)
        return characters;
    const message = `the prompt has ${characters} characters, ${call.model} reads at most ${maxPromptCharacters}`;
    throw new model/* ModelError */.me('context-overflow', message, { retryable: false });
}
/** The part of an answer that fits into so many tokens, without half a character at the end. */
function truncate(content, maxTokens) {
    return content.slice(0, maxTokens * charactersPerToken).replace(/[\uD800-\uDBFF]$/u, '');
}
/**
 * The in-process learner as a model: it needs no key and no network, costs nothing and answers from the prompt alone.
 * Throws `ModelError` for an unknown model id and for a prompt beyond its context window.
 */
function embeddedModel(clock) {
    const cache = new BoundedCache(cachedCharacters);
    const learnWith = (version) => (earlier, lead) => {
        const key = JSON.stringify([version.id, lead, earlier.map(({ role, content }) => [role, content])]);
        return cache.get(key, key.length, () => learn(earlier, lead, version));
    };
    return {
        async complete(call, signal) {
            signal?.throwIfAborted();
            const startedAt = clock.now();
            const version = versionFor(call);
            const characters = promptCharacters(call);
            const { temperature = 0, seed, max_tokens: maxTokens } = call.parameters;
            const sampling = {
                temperature,
                seed: typeof seed === 'number' ? seed : 0,
                repeat: call.repeat,
                messages: call.messages,
            };
            const whole = answer(call.messages, learnWith(version), sampling);
            const isTruncated = tokensOf(whole.length) > maxTokens;
            const content = isTruncated ? truncate(whole, maxTokens) : whole;
            return {
                content,
                finishReason: isTruncated ? 'length' : 'stop',
                usage: { inputTokens: tokensOf(characters), outputTokens: tokensOf(content.length) },
                servedModel: call.model,
                latencyMs: Math.max(0, clock.now() - startedAt),
                costUsd: 0,
                cached: false,
            };
        },
    };
}


/***/ })

};
;
})
