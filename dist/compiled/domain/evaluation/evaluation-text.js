/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
export function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
