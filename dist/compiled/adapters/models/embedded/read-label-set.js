import { labelKey, readLabelName } from './label-name.js';
import { bulletPattern, hasArrow } from './prompt-lines.js';
const labelNoun = '(?:labels?|categor(?:y|ies)|class(?:es)?|intents?|topics?|options?|choices?|sentiments?|languages?|emotions?|tags?|types?|departments?|queues?|teams?|groups?|folders?|values?|answers?|moods?|genres?|tones?)';
const headsLabels = new RegExp(`\\b(?:${labelNoun}|one of|following|choose from|pick from|sort it into)\\b`, 'iu');
const headsSomethingElse = /\b(?:rules?|instructions?|guidelines?|requirements?|notes?|examples?|steps?|constraints?|remember)\b/iu;
const colonList = new RegExp(`\\b(?:${labelNoun}|one of|these|between|among|either|into|as)\\b[^:.?!]{0,60}:\\s?(.{3,2000})$`, 'isu');
const classifies = /\b(?:classif\w+|categori[sz]\w+|labels?|tags?|sorts?|routes?|assigns?|decides?|determines?|identif\w+|detects?|chooses?|picks?|selects?|answers?|repl(?:y|ies)|responds?|returns?|outputs?|says?|tells?|name|is|are|be)\b/iu;
const beforeList = /\b(?:one of|exactly one of|either|between|among|into|as|with|whether (?:it|they|this|that|the [\w' -]{1,40}?) (?:is|are)|say|answer|reply|output|return|pick|choose|is|are|be|only)\s/giu;
const afterList = /\s(?:and (?:nothing|no|not|only)|depending|based|according|for|only|in|by|to|when|if|that|which|using|with|without|followed|\(|-|–|—)(?=\s|$|\().*$/isu;
const notLabel = /^(?:(?:a|an|the|your|it|this|that|its|their|one|exactly|any|not only|in|on|at|to|for|by|with|using|from|of|very|always|please|be|then|answer|reply|respond|return|output|give|write|use|do)\s|(?:words?|phrases?|sentences?|labels?|categor(?:y|ies)|letters?|more|less|so|else|it|not)$)/iu;
/** Splits "billing (invoices), shipping or returns" at commas, bars and "or", but not inside brackets. */
function splitItems(list) {
    const parts = list.split(/\s?[|;、]\s?|,\s?(?:or\s|and\s)?(?![^(]{0,200}\))|\sor\s(?![^(]{0,200}\))/iu);
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
const quotedKey = /\b(?:key|field|property)(?: named| called)? ["“`][^"”`]{1,40}["”`]|["“`][^"”`]{1,40}["”`] (?:key|field|property)\b|["“][^"”]{1,40}["”]\s?:/giu;
/** Single words joined by "or" at the end of a sentence, not those that only say how or about what. */
const looseChoice = /(?<!\b(?:in|of|about|with|for|to|on|by|at)\s)\b(?:[\p{L}-]{1,30},\s)*[\p{L}-]{1,30},?\sor\s[\p{L}-]{1,30}[\s?.:]*$/iu;
const maxSentenceCharacters = 2_000;
const firstSentence = (text) => text.split(/[.!?](?:\s|$)/u, 1)[0] ?? '';
/** Labels that a sentence counts up, as in "one of: a, b, c" or "as positive or negative". */
export function readSentenceList(sentence) {
    const afterColon = colonList.exec(sentence)?.[1];
    if (afterColon !== undefined) {
        const labels = readItems(firstSentence(afterColon).replace(afterList, ''));
        if (labels.length >= 2)
            return { labels, confidence: 3 };
    }
    if (!classifies.test(sentence))
        return undefined;
    const bare = sentence.replace(quotedKey, ' ');
    const quoted = [...bare.matchAll(/["“`]([^"”`]{1,40})["”`]/gu)].flatMap(([, name]) => readItem(name ?? '') ?? []);
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
    const split = /^(.{1,60}?)\**\s?(?::|\s[-–—=]\s|\()\**\s?(.*)$/u.exec(bare);
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
    const areTexts = items.every((item) => /^["“«']/u.test(item.replace(bulletPattern, '')));
    return isBulleted && areDescribed && !areTexts ? { labels, confidence: 2 } : undefined;
}
/** Every list of labels in the lines: blocks first, then what the sentences outside of them count up. */
export function readLabelLists(lines) {
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
export function chooseLabels(lists, shownAnswers) {
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
