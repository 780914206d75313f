import { own as ownOf } from '../../../domain/artifacts/own.js';
import type { CheckedCorpus } from '../../../domain/corpus/check/corpus-report.js';
import { judgeCorpus, untouchedCorpus } from '../../../domain/corpus/check/judge-corpus.js';
import { findingsOf } from '../../../domain/corpus/contract/contract-findings.js';
import { corpusNameOf, type DataSettings } from '../../../domain/corpus/corpus-settings.js';
import type { CorpusDocument } from '../../../domain/corpus/documents/corpus-document.js';
import { type CorpusFiles, declaredCorpora, knownCorpora } from '../../../domain/corpus/documents/corpus-files.js';
import { type CorporaAndLanes, uncoveredNotes } from '../../../domain/corpus/uncovered-files.js';
import { type Configuration, defaultConfiguration } from '../../../domain/suite/configuration.js';
import { UserError } from '../../../domain/user-error.js';
import type { Clock } from '../../../ports/clock.js';
import type { Git, TreeEntry } from '../../../ports/git.js';
import { CommittedFiles } from './committed-files.js';
import { CorpusReader } from './examine-files.js';
import {
  type CorpusTrees,
  type DeclaredCorpus,
  isHeldAlike,
  readContractChange,
  readContracts,
  readWanted,
} from './read-yardsticks.js';

export type CorpusPorts = { readonly git: Git; readonly clock: Pick<Clock, 'now'> };

/** What the target branch and head say in lanegate.yml; nothing of one that has none. */
export type DeclaredSettings = {
  readonly policy: Configuration | undefined;
  readonly head: Configuration | undefined;
};

export type CorporaToCheck = {
  /** Without a base every document is checked as if it were new. */
  readonly trees: CorpusTrees;
  readonly declared: DeclaredSettings;
  /** Which corpora; all when absent. */
  readonly names?: readonly string[] | undefined;
  /** What becomes of a corpus whose contract or queries are a mistake, which is thrown when absent. */
  readonly ofMistake?: (name: string, mistake: UserError) => CheckedCorpus;
  /** Is told how many files were read and how many there are. */
  readonly onRead?: (done: number, total: number) => void;
};

export type CheckedCorpora = {
  readonly corpora: readonly CheckedCorpus[];
  /** What of head no corpus takes, where all were to be checked. */
  readonly notes: readonly string[];
  readonly settings: Configuration;
};

/**
 * Holds the corpora of head against their contracts, the checks of quality and base. What policy declares binds; what
 * head adds is checked as it says. Throws a `UserError` for a mistake in a contract or in queries, and for a name that
 * no corpus has.
 */
export async function checkCorpora(ports: CorpusPorts, request: CorporaToCheck): Promise<CheckedCorpora> {
  const { trees, names, onRead, ofMistake } = request;
  const { policy, head: proposed } = request.declared;
  const settings = policy ?? proposed ?? defaultConfiguration;
  const [bound, own] = [policy?.data ?? {}, proposed?.data ?? {}];
  const files = new CommittedFiles(ports.git);
  const declarations = { bound, own, lanes: settings.lanes };
  const head = await listFiles(files, trees.head, declarations);
  const base = await listFiles(files, trees.base, declarations);
  const known = [...new Set([...head.keys(), ...base.keys()])];
  refuseUnknown(names ?? [], known);
  const wanted = names ?? known;
  const told = counting(
    wanted.reduce((sum, name) => sum + (head.get(name)?.length ?? 0), 0),
    onRead,
  );
  const corpora: CheckedCorpus[] = [];
  for (const name of wanted) {
    const declared = { name, bound: ownOf(bound, name), own: ownOf(own, name) };
    const sides = { head: head.get(name) ?? [], base: base.get(name) ?? [] };
    const taken = takenByHead(declared, own, sides.head);
    const corpus = { trees, files, declared, sides, taken, settings, onRead: told };
    corpora.push(await checkOrTell(ports, corpus, ofMistake));
  }
  const inHead = names === undefined ? (await files.entriesOf(trees.head)).map(({ path }) => path) : [];
  return { corpora, notes: uncoveredNotes(inHead, 'file', declarations), settings };
}

type Corpora = ReadonlyMap<string, readonly TreeEntry[]>;

async function listFiles(files: CommittedFiles, tree: string | undefined, data: CorporaAndLanes): Promise<Corpora> {
  const blobs = new Map((tree === undefined ? [] : await files.entriesOf(tree)).map((entry) => [entry.path, entry]));
  return new Map(
    [...filesOf([...blobs.keys()], data)].map(([name, paths]) => [
      name,
      paths.map((path) => blobs.get(path)).filter((entry) => entry !== undefined),
    ]),
  );
}

/**
 * What the target branch says has its files first: head can take none from it. Where that declares nothing, it is the
 * folders known for a corpus that hold, so that head takes no document of them out of the check by declaring others.
 */
function filesOf(paths: readonly string[], { bound, own, lanes }: CorporaAndLanes): CorpusFiles {
  const isBound = Object.keys(bound).length > 0;
  const first = declaredCorpora(paths, isBound ? bound : own);
  const taken = new Set([...first.values()].flat());
  const free = paths.filter((path) => !taken.has(path));
  if (isBound) return new Map([...first, ...declaredCorpora(free, withoutNames(own, bound))]);
  const known = [...knownCorpora(free, lanes)];
  return new Map([...first, ...known.map(([name, files]) => [first.has(name) ? `${name}/` : name, files] as const)]);
}

const withoutNames = (data: DataSettings, others: DataSettings): DataSettings =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !Object.hasOwn(others, name)));

/** How many files of a corpus head's globs take as well: all of one that only one side declares. */
function takenByHead(declared: DeclaredCorpus, own: DataSettings, files: readonly TreeEntry[]): number {
  if (declared.bound === undefined || declared.own === undefined) return files.length;
  return files.filter(({ path }) => corpusNameOf(path, own) === declared.name).length;
}

/** What head's globs leave out is held until they bind, and nothing looks at it from then on. */
const notesOnLeft = ({ taken, sides: { head } }: CorpusToRead): string[] =>
  taken === head.length ? [] : [`lanegate.yml of head takes ${taken} of its ${head.length} files`];

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const hint = known.length === 0 ? 'declare it under `data` in lanegate.yml' : `there are ${known.join(', ')}`;
  throw new UserError(`there is no corpus \`${unknown}\``, { hint });
}

function counting(count: number, onRead: CorporaToCheck['onRead']): (files: number) => void {
  let done = 0;
  return (files) => {
    done += files;
    onRead?.(Math.min(done, count), count);
  };
}

type CorpusToRead = {
  readonly trees: CorpusTrees;
  readonly files: CommittedFiles;
  readonly declared: DeclaredCorpus;
  readonly sides: { readonly head: readonly TreeEntry[]; readonly base: readonly TreeEntry[] };
  /** How many of its files head still takes for this corpus. */
  readonly taken: number;
  readonly settings: Configuration;
  readonly onRead: (files: number) => void;
};

async function checkOrTell(
  ports: CorpusPorts,
  corpus: CorpusToRead,
  ofMistake: CorporaToCheck['ofMistake'],
): Promise<CheckedCorpus> {
  try {
    return await checkCorpus(ports, corpus);
  } catch (error) {
    if (ofMistake === undefined || !(error instanceof UserError)) throw error;
    return ofMistake(corpus.declared.name, error);
  }
}

async function checkCorpus({ git, clock }: CorpusPorts, corpus: CorpusToRead): Promise<CheckedCorpus> {
  const { trees, files, declared, sides, settings } = corpus;
  const left = notesOnLeft(corpus);
  const isUntouched = trees.base !== undefined && left.length === 0 && isSame(sides);
  if (isUntouched && (await isHeldAlike(files, trees, declared))) return untouchedCorpus(declared.name);
  const reading = { files, nowMs: clock.now() };
  const { contracts, notes } = await readContracts(reading, trees, declared);
  const { change, notes: notesOnChange } = await readContractChange(reading, trees, declared);
  const checks = contracts.map(
    ({ contract }) =>
      (document: CorpusDocument) =>
        findingsOf(contract, document),
  );
  const reader = new CorpusReader(git, checks, corpus.onRead);
  const head = await reader.read(sides.head);
  const base = trees.base === undefined ? undefined : await reader.read(sides.base);
  const queries = await readWanted(files, trees, declared);
  return judgeCorpus({
    name: declared.name,
    head,
    base,
    unread: head.unread,
    contracts,
    change,
    notes: [...left, ...notes, ...notesOnChange],
    isDeserted: corpus.taken === 0,
    queries,
    alpha: settings.gate.alpha,
  });
}

/** A corpus that has no file on either side is none that was left alone: most likely its glob is mistyped. */
const isSame = ({ head, base }: CorpusToRead['sides']): boolean =>
  head.length > 0 && fingerprintOf(head) === fingerprintOf(base);

const fingerprintOf = (entries: readonly TreeEntry[]): string =>
  entries
    .map(({ path, blob }) => `${path}\n${blob}`)
    .sort()
    .join('\n');
