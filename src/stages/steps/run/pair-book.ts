import { isPaired, isPreferred } from '../../../domain/evaluation/plan/graders-of-task.js';
import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import { saidBetween } from '../../../domain/graders/judge/judge-messages.js';
import type { Supply } from '../../../domain/graders/need.js';
import { answerTextOf } from '../../../domain/inference/call/answer-text.js';
import type { Arm } from '../../../domain/suite/arm.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import type { Supplies } from '../grade/supply-steps.js';
import { endsRun } from './ends-run.js';
import type { Heard } from './hold-conversation.js';

/** Both arms' samples of one repeat of one case, for as long as one of them is under way or to come. */
type Pair = {
  readonly tasks: Map<Arm, Task>;
  readonly heard: Map<Arm, Promise<Heard>>;
  readonly supplies: Map<string, Promise<Supply>>;
  open: number;
};

type Ask = (task: Task) => Promise<Heard>;

type PairSupplies = {
  readonly supplies: Supplies;
  /** Tells a second grading from the first, which it shares nothing with. */
  readonly firstRepeat: number;
  readonly ask: Ask;
};

/**
 * Lets both samples of a pair see each other's answer and share what their preferring grader is told, so that what one
 * wins the other loses. Whoever needs an answer first asks for it, and the other takes the same: nobody waits for a
 * sample that has no worker yet.
 */
export class PairBook {
  private readonly pairs = new Map<string, Pair>();

  /** Lets in the tasks of a case that are still to be taken, both of each pair. */
  enter(tasks: readonly Task[]): void {
    for (const task of tasks.filter(isPaired)) {
      const key = pairKey(task);
      const pair = this.pairs.get(key) ?? { tasks: new Map(), heard: new Map(), supplies: new Map(), open: 0 };
      pair.tasks.set(task.arm, task);
      pair.open += 1;
      this.pairs.set(key, pair);
    }
  }

  /** The answer to a task: the one that its partner asked for already, where it did. */
  answerTo(task: Task, ask: Ask): Promise<Heard> {
    const pair = this.pairOf(task);
    return pair === undefined ? ask(task) : askOnce(pair, task, ask);
  }

  /** What a task's graders are told of its partner; what both ask of a judge is asked once. */
  suppliesFor(task: Task, { supplies, firstRepeat, ask }: PairSupplies): Supplies {
    if (!isPreferred(task)) return supplies;
    const pair = this.pairOf(task);
    if (pair === undefined) return { ...supplies, partner: () => Promise.resolve(aloneOf(task)) };
    return {
      ...supplies,
      completion: (need, signal) =>
        shared(pair, JSON.stringify([firstRepeat, need]), () => supplies.completion(need, signal)),
      partner: () => partnerOf(pair, task, ask),
    };
  }

  private pairOf(task: Task): Pair | undefined {
    return this.pairs.size === 0 ? undefined : this.pairs.get(pairKey(task));
  }

  /** Forgets a pair once both of its samples are taken. */
  leave(task: Task): void {
    const pair = this.pairOf(task);
    if (pair === undefined) return;
    pair.open -= 1;
    if (pair.open === 0) this.pairs.delete(pairKey(task));
  }
}

/** Equal for the two samples of a pair. */
const pairKey = ({ plan, question, repeat }: Task): string =>
  JSON.stringify([plan.name, plan.yardstick, question.id, repeat]);

function askOnce({ heard }: Pair, task: Task, ask: Ask): Promise<Heard> {
  const known = heard.get(task.arm) ?? ask(task);
  heard.set(task.arm, known);
  return known;
}

async function partnerOf(pair: Pair, { arm }: Task, ask: Ask): Promise<Supply> {
  const partner = pair.tasks.get(arm === 'base' ? 'head' : 'base');
  if (partner === undefined) return { kind: 'failed', reason: 'the other arm has no such sample' };
  try {
    const { reply, conversation } = await askOnce(pair, partner, ask);
    const between = saidBetween({ messages: partner.call.messages, transcript: conversation?.transcript });
    return { kind: 'partner', own: arm, answer: answerTextOf(reply), between };
  } catch (error) {
    const isOwn = error instanceof ModelError || (error instanceof BudgetExceededError && !endsRun(error));
    if (!isOwn) throw error;
    return { kind: 'failed', reason: `the ${partner.arm} arm gave no answer: ${error.message}` };
  }
}

/** Arms of one target give one answer, which is asked for once. */
const aloneOf = ({ plan }: Task): Supply =>
  plan.arms.kind === 'identical' ? { kind: 'same' } : { kind: 'failed', reason: 'there is no other arm' };

async function shared({ supplies }: Pair, key: string, supply: () => Promise<Supply>): Promise<Supply> {
  const known = supplies.get(key);
  if (known !== undefined) return { ...(await known), costUsd: 0 };
  const asked = supply();
  supplies.set(key, asked);
  return asked;
}
