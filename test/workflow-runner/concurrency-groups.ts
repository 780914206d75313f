import { asText, type Contexts, evaluateToken, isTruthy, type Value } from './expressions.js';
import type { Workflow } from './workflow-model.js';

/** Something that takes a place in a concurrency group. */
type Member = { readonly cancel: () => void; readonly admit: (answer: 'admitted' | 'cancelled') => void };

type Group = { current: Member | undefined; pending: Member[] };

/**
 * One at a time of every group, and at most one that waits: a newer one takes the waiting one's place, and with
 * `cancel-in-progress` ends the one that runs. With `queue: max` all wait, and none takes the place of another.
 */
export class ConcurrencyGroups {
  private readonly groups = new Map<string, Group>();

  /**
   * Does the work in the group that `concurrency` names, if it names one; `undefined` where a newer member took the
   * place before it began. `cancel` is called when a newer member wants the place.
   */
  async within<Result>({ setting, contexts, cancel }: Entry, work: () => Promise<Result>): Promise<Result | undefined> {
    const value = evaluateToken(setting, contexts);
    if (value === null) return work();
    const group = readGroup(value);
    if ((await this.enter(group, cancel)) === 'cancelled') return undefined;
    try {
      return await work();
    } finally {
      this.leave(group.name);
    }
  }

  private enter({ name, cancels, allWait }: NamedGroup, cancel: () => void): Promise<'admitted' | 'cancelled'> {
    const group = this.groups.get(name) ?? { current: undefined, pending: [] };
    this.groups.set(name, group);
    return new Promise((resolve) => {
      const member: Member = { cancel, admit: resolve };
      if (group.current === undefined) {
        group.current = member;
        resolve('admitted');
        return;
      }
      if (!allWait) for (const each of group.pending.splice(0)) each.admit('cancelled');
      group.pending.push(member);
      if (cancels) group.current.cancel();
    });
  }

  /** Gives the place back, to whoever waits for it. */
  private leave(name: string): void {
    const group = this.groups.get(name);
    if (group === undefined) return;
    group.current = group.pending.shift();
    group.current?.admit('admitted');
  }
}

type Entry = { readonly setting: Workflow['concurrency']; readonly contexts: Contexts; readonly cancel: () => void };

type NamedGroup = { readonly name: string; readonly cancels: boolean; readonly allWait: boolean };

function readGroup(setting: Value): NamedGroup {
  if (setting === null || typeof setting !== 'object' || !('group' in setting)) {
    return { name: asText(setting), cancels: false, allWait: false };
  }
  return {
    name: asText(setting['group'] as Value),
    cancels: isTruthy(setting['cancel-in-progress'] ?? null),
    allWait: setting['queue'] === 'max',
  };
}
