import { NumberedTexts } from '../packed/numbered-texts.js';
import type { Case } from './case.js';

/** Cases in the order of their dataset: an array of a few, or a packed list of however many. */
export type CaseList = Iterable<Case> & {
  readonly length: number;
  at(index: number): Case | undefined;
};

/** The case of a number that the list has. */
export function caseAt(cases: CaseList, index: number): Case {
  const question = cases.at(index);
  if (question === undefined) throw new Error(`there is no case ${index} of ${cases.length}`);
  return question;
}

/** The numbers of cases by their ids. */
export type CaseNumbers = Pick<NumberedTexts, 'get'>;

/** The number of each case by its id. */
export function caseNumbers(cases: Iterable<{ readonly id: string }>): CaseNumbers {
  const numbers = new NumberedTexts();
  for (const { id } of cases) numbers.add(id);
  return numbers;
}

const bringing = new WeakMap<CaseList, boolean>();

/** True where a case of the list brings graders of its own, which is looked for once: a large list takes its time. */
export function bringGraders(cases: CaseList): boolean {
  const known = bringing.get(cases) ?? findGraders(cases);
  bringing.set(cases, known);
  return known;
}

function findGraders(cases: CaseList): boolean {
  for (const { graders = [] } of cases) if (graders.length > 0) return true;
  return false;
}

/** The cases, for whoever looks for the graders that they bring: all of them, and none where none brings any. */
export const casesWithGraders = (cases: CaseList): CaseList => (bringGraders(cases) ? cases : []);

/** Cases as something makes of them, each when it is asked for. */
export class ChangedCases implements CaseList {
  private readonly cases: CaseList;
  private readonly change: (question: Case) => Case;

  constructor(cases: CaseList, change: (question: Case) => Case) {
    this.cases = cases;
    this.change = change;
  }

  get length(): number {
    return this.cases.length;
  }

  at(index: number): Case | undefined {
    const question = this.cases.at(index);
    return question === undefined ? undefined : this.change(question);
  }

  *[Symbol.iterator](): Generator<Case> {
    for (const question of this.cases) yield this.change(question);
  }
}

/** Policy's cases, with the variables that only head's case of the same id has. */
export class CasesWithVariables implements CaseList {
  private readonly policy: CaseList;
  private readonly head: CaseList;
  private readonly headNumbers: CaseNumbers;

  constructor(policy: CaseList, head: CaseList) {
    this.policy = policy;
    this.head = head;
    this.headNumbers = caseNumbers(head);
  }

  get length(): number {
    return this.policy.length;
  }

  at(index: number): Case | undefined {
    const question = this.policy.at(index);
    if (question === undefined) return undefined;
    const number = this.headNumbers.get(question.id);
    const vars = number === undefined ? {} : this.head.at(number)?.vars;
    return { ...question, vars: { ...vars, ...question.vars } };
  }

  *[Symbol.iterator](): Generator<Case> {
    for (let index = 0; index < this.length; index += 1) yield caseAt(this, index);
  }
}
