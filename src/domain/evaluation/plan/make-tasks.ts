import { digestOfText } from '../../artifacts/digest.js';
import type { Message } from '../../inference/call/message.js';
import type { ModelCall } from '../../inference/call/model-call.js';
import { seededRandom, shuffledNumbers } from '../../statistics/distributions/seeded-random.js';
import { type Case, placeOfCase } from '../../suite/case.js';
import { caseAt } from '../../suite/case-list.js';
import { renderPrompt, variablesAskedBy } from '../../suite/render-prompt.js';
import type { Target } from '../../suite/target.js';
import { messagesOfCases } from '../../suite/target-reference.js';
import { UserError } from '../../user-error.js';
import type { Arm } from '../sample.js';
import { drawFor } from './derived-seed.js';
import type { SuitePlan } from './plan-suite.js';
import { programQuestion } from './program-question.js';
import { callsTo, type Question } from './put-question.js';

/** One answer to get: one case, once, from one arm. */
export type Task = {
  readonly plan: SuitePlan;
  readonly question: Case;
  /** Which case of its plan that is, from 0. */
  readonly caseNumber: number;
  readonly repeat: number;
  readonly arm: Arm;
  readonly call: ModelCall;
  /** True where its graders are asked a second time, to show how far they waver. */
  readonly isGradedTwice?: boolean | undefined;
};

/** All tasks of one case: they are planned, and fit the budget, together or not at all. */
export type CaseTasks = { readonly plan: SuitePlan; readonly question: Case; readonly tasks: readonly Task[] };

/** Some repeats, from 0: `to` is the first that is not among them. */
export type Repeats = { readonly from: number; readonly to: number };

/** The cases of one suite in the order in which they run; the tasks of each are made when they are asked for. */
export type SuiteTasks = {
  readonly plan: SuitePlan;
  readonly length: number;
  /**
   * The tasks of the case that runs at this place, from 0: those of the repeats that the suite asks for at first, where
   * none are named. Throws a `UserError` for a variable without a value.
   */
  tasksAt(place: number, repeats?: Repeats): CaseTasks;
  /** The case that runs at this place, from 0. */
  questionAt(place: number): Case;
  /** Which case of the plan that is, from 0. */
  numberAt(place: number): number;
  /** The tasks of a case of the plan, told by its number. */
  tasksOf(caseNumber: number, repeats?: Repeats): CaseTasks;
};

/**
 * Prepares the tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other
 * so that both meet the provider in the same mood. Throws a `UserError` for a template variable that no case has.
 */
export function makeTasks(plan: SuitePlan, seed: string): SuiteTasks {
  const arms = armsOf(plan);
  refuseUnknownVariables(plan, arms);
  const order = shuffledNumbers(plan.cases.length, seededRandom(`${seed} ${plan.name}`));
  const asked = arms.some(takesMessages) ? (question: Case) => question : withoutMessages;
  const initial = { from: 0, to: plan.definition.repeats };
  const tasksOf = (caseNumber: number, repeats: Repeats = initial): CaseTasks => {
    const question = asked(caseAt(plan.cases, caseNumber));
    return { plan, question, tasks: tasksOfCase({ plan, question, caseNumber, arms, seed, repeats }) };
  };
  const numberAt = (place: number): number => order[place] ?? -1;
  return {
    plan,
    length: order.length,
    tasksOf,
    numberAt,
    questionAt: (place) => caseAt(plan.cases, numberAt(place)),
    tasksAt: (place, repeats) => tasksOf(numberAt(place), repeats),
  };
}

type AskedArm = { readonly arm: Arm; readonly target: Target; readonly put: (question: Question) => ModelCall };

function armsOf({ arms }: SuitePlan): AskedArm[] {
  const asked = (arm: Arm, target: Target): AskedArm => ({ arm, target, put: callsTo(target) });
  return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}

/** True of an arm that is asked the messages which a case brings; beside a prompt nobody is. */
const takesMessages = ({ target: { prompt } }: AskedArm): boolean =>
  prompt === undefined || prompt.path === messagesOfCases;

const withoutMessages = ({ messages: _, ...question }: Case): Case => question;

type Asked = Pick<Task, 'plan' | 'question' | 'caseNumber'> & {
  readonly arms: readonly AskedArm[];
  readonly seed: string;
  readonly repeats: Repeats;
};

function tasksOfCase({ plan, question, caseNumber, arms, seed: runSeed, repeats: { from, to } }: Asked): Task[] {
  const { id, tags = [] } = question;
  const caseKey = caseKeyOf(plan, question);
  const fresh = plan.isSelftest ? { isFresh: true } : {};
  const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
  const repeats = Array.from({ length: to - from }, (_, index) => from + index);
  return repeats.flatMap((repeat) => {
    const { seed, headFirst } = drawFor(runSeed, plan.name, id, repeat);
    const tasks = prepared.map(({ arm, put, messages }): Task => {
      const { name, yardstick, mixture = [] } = plan;
      const caller = { session: sessionOf([name, yardstick, id, repeat, arm, ...mixture]) };
      const call = { ...put({ messages, repeat, caller, seed, caseKey, tags }), ...fresh };
      return { plan, question, caseNumber, repeat, arm, call };
    });
    return headFirst ? tasks.reverse() : tasks;
  });
}

/** What routes choose a model by, equal in both arms and in every repeat. */
export const caseKeyOf = ({ name }: SuitePlan, { id }: Case): string => JSON.stringify([name, id]);

/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample: readonly (string | number)[]): string => digestOfText(JSON.stringify(sample));

function renderMessages(target: Target, question: Case, plan: SuitePlan): Message[] {
  if (target.prompt === undefined) return [{ role: 'user', content: programQuestion(target, question, plan) }];
  const { prompt } = target;
  if (prompt.path === messagesOfCases) return messagesOf(question, plan);
  const rendered = renderPrompt(prompt, question.vars);
  if (rendered.kind === 'messages') return rendered.messages;
  const { kind, why, line } = rendered;
  const who = `the case \`${question.id}\``;
  const inDataset = placeOfCase(plan.definition.cases, question);
  if (kind === 'missing') {
    throw new UserError(`${who} has ${why}, which ${prompt.path}:${line} asks for`, {
      place: inDataset,
      hint: 'give every case a value for each variable of the prompt',
    });
  }
  throw new UserError(`this prompt cannot be filled in for ${who}: ${why}`, { place: { path: prompt.path, line } });
}

/** The conversation that a case brings. */
function messagesOf(question: Case, { name, definition }: SuitePlan): Message[] {
  const { id, messages } = question;
  if (messages !== undefined) return [...messages];
  throw new UserError(`the suite \`${name}\` has no prompt and the case \`${id}\` has no messages`, {
    place: placeOfCase(definition.cases, question),
    hint: 'name a prompt in `target`, or give every case its `messages`',
  });
}

/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(plan: SuitePlan, arms: readonly AskedArm[]): void {
  const asked = arms.flatMap(({ target: { prompt } }) =>
    prompt === undefined ? [] : variablesAskedBy(prompt).map(({ name, line }) => ({ name, path: prompt.path, line })),
  );
  const known = new Set<string>();
  // A name such as `user.name` may be a variable of its own, or a member of one.
  const isKnown = (name: string): boolean => known.has(name) || known.has(name.split('.')[0] ?? name);
  const findUnknown = () => asked.find(({ name }) => !isKnown(name));
  for (const { vars } of plan.cases) {
    if (findUnknown() === undefined) return;
    for (const name of Object.keys(vars)) known.add(name);
  }
  const unknown = findUnknown();
  if (unknown === undefined) return;
  throw new UserError(`no case of the suite \`${plan.name}\` has the variable \`${unknown.name}\``, {
    place: { path: unknown.path, line: unknown.line },
    hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
  });
}
