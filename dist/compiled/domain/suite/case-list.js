import { NumberedTexts } from '../packed/numbered-texts.js';
/** The case of a number that the list has. */
export function caseAt(cases, index) {
    const question = cases.at(index);
    if (question === undefined)
        throw new Error(`there is no case ${index} of ${cases.length}`);
    return question;
}
/** The number of each case by its id. */
export function caseNumbers(cases) {
    const numbers = new NumberedTexts();
    for (const { id } of cases)
        numbers.add(id);
    return numbers;
}
const bringing = new WeakMap();
/** True where a case of the list brings graders of its own, which is looked for once: a large list takes its time. */
export function bringGraders(cases) {
    const known = bringing.get(cases) ?? findGraders(cases);
    bringing.set(cases, known);
    return known;
}
function findGraders(cases) {
    for (const { graders = [] } of cases)
        if (graders.length > 0)
            return true;
    return false;
}
/** The cases, for whoever looks for the graders that they bring: all of them, and none where none brings any. */
export const casesWithGraders = (cases) => (bringGraders(cases) ? cases : []);
/** Cases as something makes of them, each when it is asked for. */
export class ChangedCases {
    cases;
    change;
    constructor(cases, change) {
        this.cases = cases;
        this.change = change;
    }
    get length() {
        return this.cases.length;
    }
    at(index) {
        const question = this.cases.at(index);
        return question === undefined ? undefined : this.change(question);
    }
    *[Symbol.iterator]() {
        for (const question of this.cases)
            yield this.change(question);
    }
}
/** Policy's cases, with the variables that only head's case of the same id has. */
export class CasesWithVariables {
    policy;
    head;
    headNumbers;
    constructor(policy, head) {
        this.policy = policy;
        this.head = head;
        this.headNumbers = caseNumbers(head);
    }
    get length() {
        return this.policy.length;
    }
    at(index) {
        const question = this.policy.at(index);
        if (question === undefined)
            return undefined;
        const number = this.headNumbers.get(question.id);
        const vars = number === undefined ? {} : this.head.at(number)?.vars;
        return { ...question, vars: { ...vars, ...question.vars } };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield caseAt(this, index);
    }
}
