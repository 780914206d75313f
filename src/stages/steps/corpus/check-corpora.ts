import type { CheckedCorpus } from '../../../domain/corpus/check/corpus-report.js';
import type { HeldContract } from '../../../domain/corpus/check/judge-contract.js';
import { judgeCorpus, untouchedCorpus } from '../../../domain/corpus/check/judge-corpus.js';
import { compareContracts } from '../../../domain/corpus/contract/compare-contracts.js';
import { findingsOf } from '../../../domain/corpus/contract/contract-findings.js';
import { type Contract, readContract } from '../../../domain/corpus/contract/read-contract.js';
import { type CorpusSettings, corpusNameOf, type DataSettings } from '../../../domain/corpus/corpus-settings.js';
import { corpusFiles } from '../../../domain/corpus/documents/corpus-files.js';
import { readQueries } from '../../../domain/corpus/retrieval/read-queries.js';
import { type Configuration, defaultConfiguration } from '../../../domain/suite/configuration.js';
import { UserError } from '../../../domain/user-error.js';
import type { Clock } from '../../../ports/clock.js';
import type { Git, TreeEntry } from '../../../ports/git.js';
import { readPolicy } from '../read/read-policy.js';
import { readText } from '../read/read-text.js';
import { CorpusReader } from './examine-files.js';

export type CorpusPorts = { readonly git: Git; readonly clock: Pick<Clock, 'now'> };

/** The trees to compare; without a base every document is checked as if it were new. */
export type CorpusTrees = { readonly policy: string; readonly base: string | undefined; readonly head: string };

export type CorporaToCheck = {
  readonly trees: CorpusTrees;
  /** Which corpora; all when absent. */
  readonly names?: readonly string[] | undefined;
  /** Is told how many files were read and how many there are. */
  readonly onRead?: (done: number, total: number) => void;
};

export type CheckedCorpora = { readonly corpora: readonly CheckedCorpus[]; readonly settings: Configuration };

/**
 * Holds the corpora of head against their contracts, the checks of quality and base. What policy declares binds; what
 * head adds is checked as it says. Throws a `UserError` for a mistake in a contract or in queries.
 */
export async function checkCorpora(ports: CorpusPorts, request: CorporaToCheck): Promise<CheckedCorpora> {
  const { trees, names, onRead } = request;
  const { git } = ports;
  const [policy, own] = [await readPolicy(git, trees.policy), await readPolicy(git, trees.head)];
  const settings = (policy ?? own)?.value ?? defaultConfiguration;
  const sides: Sides = { trees, settings, own: own?.value.data ?? {}, bound: policy?.value.data ?? {} };
  const [head, base] = [await listFiles(git, trees.head, sides), await listFiles(git, trees.base, sides)];
  const counter = counting(head, onRead);
  const corpora: CheckedCorpus[] = [];
  for (const name of new Set([...head.corpora.keys(), ...base.corpora.keys()])) {
    if (names?.includes(name) === false) continue;
    const files = { head: head.corpora.get(name) ?? [], base: base.corpora.get(name) ?? [] };
    corpora.push(await checkCorpus(ports, sides, { name, files, onRead: counter }));
  }
  return { corpora, settings };
}

type Sides = {
  readonly trees: CorpusTrees;
  readonly settings: Configuration;
  readonly own: DataSettings;
  readonly bound: DataSettings;
};

type Corpora = { readonly corpora: ReadonlyMap<string, readonly TreeEntry[]>; readonly count: number };

async function listFiles(git: Git, tree: string | undefined, declared: Pick<Sides, 'bound' | 'own'>): Promise<Corpora> {
  const entries = tree === undefined ? [] : await git.list(tree);
  const blobs = new Map(entries.map(({ path, blob }) => [path, blob]));
  const files = filesOf([...blobs.keys()], declared);
  const corpora = [...files].map(([name, paths]) => {
    return [name, paths.map((path): TreeEntry => ({ path, blob: blobs.get(path) ?? '' }))] as const;
  });
  return { corpora: new Map(corpora), count: corpora.reduce((sum, [, some]) => sum + some.length, 0) };
}

/** What head adds has the files that no corpus of the target branch has: it can take none from them. */
function filesOf(paths: readonly string[], { bound, own }: Pick<Sides, 'bound' | 'own'>): Map<string, string[]> {
  const added = Object.fromEntries(Object.entries(own).filter(([name]) => !Object.hasOwn(bound, name)));
  if (Object.keys(bound).length === 0 || Object.keys(added).length === 0) {
    return corpusFiles(paths, { ...bound, ...added });
  }
  const files = corpusFiles(paths, bound);
  const taken = new Set([...files.values()].flat());
  const free = paths.filter((path) => !taken.has(path));
  return new Map([...files, ...corpusFiles(free, added)]);
}

function counting({ count }: Corpora, onRead: CorporaToCheck['onRead']): (files: number) => void {
  let done = 0;
  return (files) => {
    done += files;
    onRead?.(Math.min(done, count), count);
  };
}

type CorpusToRead = {
  readonly name: string;
  readonly files: { readonly head: readonly TreeEntry[]; readonly base: readonly TreeEntry[] };
  readonly onRead: (files: number) => void;
};

async function checkCorpus({ git, clock }: CorpusPorts, sides: Sides, corpus: CorpusToRead): Promise<CheckedCorpus> {
  const { name, files, onRead } = corpus;
  const { trees, settings } = sides;
  const [bound, own] = [sides.bound[name], sides.own[name]];
  const isThere = files.head.length > 0;
  const left = notesOnLeft(sides, name, files.head);
  if (
    trees.base !== undefined &&
    isThere &&
    left.length === 0 &&
    isSame(files) &&
    (await isHeldAlike(git, trees, { bound, own }))
  ) {
    return untouchedCorpus(name);
  }
  const contracts = await readContracts({ git, clock }, trees, { name, bound, own });
  const checks = contracts.all.map(
    ({ contract }) =>
      (document: Parameters<typeof findingsOf>[1]) =>
        findingsOf(contract, document),
  );
  const reader = new CorpusReader(git, checks, onRead);
  const head = await reader.read(files.head);
  const base = trees.base === undefined ? undefined : await reader.read(files.base);
  return judgeCorpus({
    ...{ name, head, base, unread: head.unread, contracts: contracts.all, notes: [...left, ...contracts.notes] },
    ...{ queries: await readWanted(git, trees, bound?.queries ?? own?.queries), alpha: settings.gate.alpha },
  });
}

/** What head's globs leave out is held until they bind, and nothing looks at it from then on. */
function notesOnLeft({ own, bound }: Sides, name: string, files: readonly TreeEntry[]): string[] {
  if (bound[name] === undefined || own[name] === undefined) return [];
  const taken = files.filter(({ path }) => corpusNameOf(path, own) === name).length;
  return taken === files.length ? [] : [`lanegate.yml of head takes ${taken} of its ${files.length} files`];
}

const isSame = ({ head, base }: CorpusToRead['files']): boolean => digestOf(head) === digestOf(base);

const digestOf = (entries: readonly TreeEntry[]): string =>
  entries
    .map(({ path, blob }) => `${path}\n${blob}`)
    .sort()
    .join('\n');

type Declared = { readonly bound: CorpusSettings | undefined; readonly own: CorpusSettings | undefined };

/** Whether base, head and the target branch hold a corpus to the same contract and queries. */
async function isHeldAlike(git: Git, { policy, base, head }: CorpusTrees, { bound, own }: Declared): Promise<boolean> {
  if (own !== undefined && (own.contract !== bound?.contract || own.queries !== bound?.queries)) return false;
  const paths = [bound?.contract, own?.contract, bound?.queries, own?.queries].filter((path) => path !== undefined);
  if (paths.length === 0) return true;
  const blobs = await Promise.all([policy, base, head].map((tree) => blobsOf(git, tree ?? '')));
  return paths.every((path) => new Set(blobs.map((each) => each.get(path))).size === 1);
}

const blobsOf = async (git: Git, tree: string): Promise<Map<string, string>> =>
  new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));

type Contracts = { readonly all: readonly HeldContract[]; readonly notes: readonly string[] };

/** The contract that binds, and head's where it is another one. */
async function readContracts(
  ports: CorpusPorts,
  { policy, head }: CorpusTrees,
  { name, bound, own }: Declared & { readonly name: string },
): Promise<Contracts> {
  const read = async (tree: string, settings: CorpusSettings | undefined): Promise<Contract | undefined> =>
    settings?.contract === undefined ? undefined : readOne(ports, tree, { path: settings.contract, corpus: name });
  const binding = await read(policy, bound);
  const proposed = await read(head, own);
  if (binding === undefined || proposed === undefined) {
    const only = binding ?? (proposed && (bound === undefined ? proposed : withoutTolerances(proposed)));
    const notes = bound?.contract === undefined ? notesOnFirst(bound, proposed) : compareContracts(binding, proposed);
    return { all: only === undefined ? [] : [{ contract: only, index: 0, whose: '' }], notes };
  }
  const notes = compareContracts(binding, proposed);
  const all = [{ contract: binding, index: 0, whose: '' }];
  return { all: notes.length === 0 ? all : [...all, { contract: proposed, index: 1, whose: "head's " }], notes };
}

/** Of a corpus that the target branch has, head's first contract may ask for more and leave nothing out. */
const withoutTolerances = (contract: Contract): Contract => ({ ...contract, tolerances: [] });

const notesOnFirst = (bound: CorpusSettings | undefined, proposed: Contract | undefined): string[] =>
  bound === undefined || (proposed?.tolerances.length ?? 0) === 0
    ? []
    : ["what head's contract says of Lanegate's own checks binds once it is merged"];

async function readOne(
  { git, clock }: CorpusPorts,
  tree: string,
  { path, corpus }: { readonly path: string; readonly corpus: string },
): Promise<Contract> {
  const text = await readText(git, (await blobsOf(git, tree)).get(path), path);
  if (text === undefined) throw missing(path, corpus, 'contract');
  return readContract({ path, text, corpus, nowMs: clock.now() });
}

async function readWanted(git: Git, { policy, head }: CorpusTrees, path: string | undefined) {
  if (path === undefined) return undefined;
  const blob = (await blobsOf(git, policy)).get(path) ?? (await blobsOf(git, head)).get(path);
  const text = await readText(git, blob, path);
  if (text === undefined) throw missing(path, '', 'queries');
  return { path, all: readQueries(text, path) };
}

const missing = (path: string, corpus: string, key: string): UserError =>
  new UserError(`there is no such file, though \`data\` of lanegate.yml names it as ${key}`, {
    place: { path },
    hint: corpus === '' ? 'commit it, or take the key out' : `commit it, or take \`${key}\` out of \`${corpus}\``,
  });
