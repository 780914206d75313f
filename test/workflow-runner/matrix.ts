import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { asText, type Contexts, evaluateToken, type Value } from './expressions.js';

type Combination = Readonly<Record<string, Value>>;

export type Strategy = {
  /** The `matrix` context of each job; one that is empty where there is no matrix. */
  readonly combinations: readonly Combination[];
  readonly hasMatrix: boolean;
  readonly failFast: boolean;
  /** How many of its jobs run at once. */
  readonly maxParallel: number;
};

/**
 * The jobs that `strategy` makes of one: every combination of the axes without those that `exclude` names, then
 * `include`, which adds to the combinations it does not contradict and else stands for itself. Throws for an empty
 * matrix, which GitHub refuses.
 */
export function expandStrategy(token: TemplateToken | undefined, contexts: Contexts): Strategy {
  const strategy = asRecord(evaluateToken(token, contexts));
  const failFast = strategy['fail-fast'] !== false;
  const maxParallel = Number(strategy['max-parallel'] ?? Number.POSITIVE_INFINITY);
  if (!('matrix' in strategy)) return { combinations: [{}], hasMatrix: false, failFast, maxParallel };
  const { include, exclude, ...axes } = asRecord(strategy['matrix'] ?? null);
  const whole = combine(axes).filter((each) => !asList(exclude).some((part) => fits(each, part)));
  const combinations = addIncluded(whole, asList(include), Object.keys(axes));
  if (combinations.length === 0) throw new Error('Matrix must define at least one vector');
  if (combinations.length > 256) throw new Error('a matrix makes at most 256 jobs');
  return { combinations, hasMatrix: true, failFast, maxParallel };
}

/** The name of one job of a matrix, such as `evaluate (1, 2)`. */
export const nameWithMatrix = (name: string, combination: Combination): string => {
  const texts = Object.values(combination).map((value) => (isRecord(value) ? JSON.stringify(value) : asText(value)));
  return texts.length === 0 ? name : `${name} (${texts.join(', ')})`;
};

function combine(axes: Readonly<Record<string, Value>>): Combination[] {
  const names = Object.keys(axes);
  if (names.length === 0) return [];
  return names.reduce<Combination[]>(
    (made, name) => {
      const values = axes[name];
      if (!Array.isArray(values)) throw new Error(`matrix: ${name} is no list`);
      return made.flatMap((each) => values.map((value: Value) => ({ ...each, [name]: value })));
    },
    [{}],
  );
}

function addIncluded(
  whole: readonly Combination[],
  included: readonly Combination[],
  axes: readonly string[],
): readonly Combination[] {
  const agrees = (part: Combination, each: Combination) =>
    axes.every((axis) => !(axis in part) || isSame(part[axis], each[axis]));
  const extended = whole.map((each) => Object.assign({}, each, ...included.filter((part) => agrees(part, each))));
  return [...extended, ...included.filter((part) => !whole.some((each) => agrees(part, each)))];
}

const fits = (combination: Combination, part: Combination): boolean =>
  Object.entries(part).every(([key, value]) => isSame(combination[key], value));

const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isRecord = (value: unknown): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asRecord(value: Value): Record<string, Value> {
  if (value === null) return {};
  if (!isRecord(value)) throw new Error('a matrix is a mapping');
  return value;
}

const asList = (value: Value | undefined): Combination[] => (Array.isArray(value) ? value.map(asRecord) : []);
