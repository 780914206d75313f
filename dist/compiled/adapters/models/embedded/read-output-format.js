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
const refusesExplanation = /\b(?:do not|don['’]t|without|no|never|skip|omit|not)\b[^.!?\n]{0,30}\b(?:explain\w*|explanations?|justif\w+|reason\w*)|\b(?:explanation|reason)s? (?:is|are) not\b/iu;
const wantsExplanation = /\b(?:explain|justify|(?:say|state|tell \w+) why|and why|(?:give|add|include|provide|with|your|short|brief|one-sentence)(?: an?| the| your)?(?: short| brief)? (?:explanation|reason|reasoning|justification|rationale))\b/iu;
const jsonKeys = [
    /\{\s?["“']([\w -]{1,40})["”']\s?:/u,
    /\b(?:key|field|property)(?: named| called)? ["“'`]?(\w{1,40})["”'`]?/iu,
    /["“'`](\w{1,40})["”'`] (?:key|field|property)\b/iu,
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
export function readOutputFormat(instructions, shown) {
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
