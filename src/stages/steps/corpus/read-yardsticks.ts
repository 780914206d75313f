import type { HeldContract } from '../../../domain/corpus/check/judge-contract.js';
import type { ContractChange } from '../../../domain/corpus/check/judge-version.js';
import { compareContracts } from '../../../domain/corpus/contract/compare-contracts.js';
import { type Contract, readContract } from '../../../domain/corpus/contract/read-contract.js';
import type { CorpusSettings } from '../../../domain/corpus/corpus-settings.js';
import { type Query, readQueries } from '../../../domain/corpus/retrieval/read-queries.js';
import { UserError } from '../../../domain/user-error.js';
import type { CommittedFiles } from './committed-files.js';

/** A corpus as the target branch declares it and as head does, either of which may not. */
export type DeclaredCorpus = {
  readonly name: string;
  readonly bound: CorpusSettings | undefined;
  readonly own: CorpusSettings | undefined;
};

/** Where it is read: the target branch, the base where there is one, head. */
export type CorpusTrees = { readonly policy: string; readonly base: string | undefined; readonly head: string };

/** Whether target branch, base and head hold a corpus to the same contract and queries. */
export async function isHeldAlike(
  files: CommittedFiles,
  { policy, base = policy, head }: CorpusTrees,
  { bound, own }: DeclaredCorpus,
): Promise<boolean> {
  if (own !== undefined && (own.contract !== bound?.contract || own.queries !== bound?.queries)) return false;
  const paths = [bound?.contract, own?.contract, bound?.queries, own?.queries].filter((path) => path !== undefined);
  for (const path of paths) {
    const blobs = await Promise.all([policy, base, head].map((tree) => files.blobOf(tree, path)));
    if (new Set(blobs).size > 1) return false;
  }
  return true;
}

type Contracts = { readonly contracts: readonly HeldContract[]; readonly notes: readonly string[] };
type Reading = { readonly files: CommittedFiles; readonly nowMs: number };

/** The contract that binds, and head's as well where it says something else. */
export async function readContracts(
  reading: Reading,
  { policy, head }: CorpusTrees,
  { name, bound, own }: DeclaredCorpus,
): Promise<Contracts> {
  const binding = await readOne(reading, policy, { path: bound?.contract, corpus: name });
  const proposed = await readOne(reading, head, { path: own?.contract, corpus: name });
  if (binding === undefined)
    return proposed === undefined ? { contracts: [], notes: [] } : firstContract(bound, proposed);
  const notes = compareContracts(binding, proposed);
  const contracts: HeldContract[] = [{ contract: binding, index: 0, whose: '' }];
  if (proposed !== undefined && notes.length > 0) contracts.push({ contract: proposed, index: 1, whose: "head's " });
  return { contracts, notes };
}

type ReadChange = { readonly change?: ContractChange | undefined; readonly notes: readonly string[] };

/** What head made of the contract that base has, which binds nobody here, so that a mistake in it is only told. */
export async function readContractChange(
  reading: Reading,
  { base, head }: CorpusTrees,
  { name, bound, own }: DeclaredCorpus,
): Promise<ReadChange> {
  const { files } = reading;
  if (base === undefined || own?.contract === undefined) return { notes: [] };
  const known = await Promise.all(
    [own.contract, bound?.contract].map(async (path) => ({ path, blob: path && (await files.blobOf(base, path)) })),
  );
  const earlier = known.find(({ blob }) => blob !== undefined);
  if (earlier === undefined || earlier.blob === (await files.blobOf(head, own.contract))) return { notes: [] };
  const after = await readOne(reading, head, { path: own.contract, corpus: name });
  const before = await readIfSound(reading, base, { path: earlier.path, corpus: name });
  if (before === undefined)
    return { notes: [`${earlier.path} of base cannot be read, and head's is compared with none`] };
  return { change: after && { before, after }, notes: [] };
}

async function readIfSound(reading: Reading, tree: string, place: ContractPlace): Promise<Contract | undefined> {
  try {
    return await readOne(reading, tree, place);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Of a corpus that the target branch has, head's first contract may ask for more and leave nothing out. */
function firstContract(bound: CorpusSettings | undefined, contract: Contract): Contracts {
  if (bound === undefined || contract.tolerances.length === 0)
    return { contracts: [{ contract, index: 0, whose: '' }], notes: [] };
  const strict = { ...contract, tolerances: [] };
  const note = "what head's contract says of Lanegate's own checks binds once it is merged";
  return { contracts: [{ contract: strict, index: 0, whose: '' }], notes: [note] };
}

type ContractPlace = { readonly path: string | undefined; readonly corpus: string };

async function readOne({ files, nowMs }: Reading, tree: string, place: ContractPlace): Promise<Contract | undefined> {
  const { path, corpus } = place;
  if (path === undefined) return undefined;
  const text = await files.textOf(tree, path);
  if (text === undefined) throw missing(path, corpus, 'contract');
  return readContract({ path, text, corpus, nowMs });
}

/**
 * The queries as the target branch has them; head's where it has none. Head's own have to be readable as well, since
 * they bind once they are merged.
 */
export async function readWanted(
  files: CommittedFiles,
  { policy, head }: CorpusTrees,
  { name, bound, own }: DeclaredCorpus,
): Promise<{ readonly path: string; readonly all: readonly Query[] } | undefined> {
  const path = bound?.queries ?? own?.queries;
  if (path === undefined) return undefined;
  if (own?.queries !== undefined) {
    const proposed = await files.textOf(head, own.queries);
    if (proposed === undefined) throw missing(own.queries, name, 'queries');
    readQueries(proposed, own.queries);
  }
  const text = (await files.textOf(policy, path)) ?? (await files.textOf(head, path));
  if (text === undefined) throw missing(path, name, 'queries');
  return { path, all: readQueries(text, path) };
}

const missing = (path: string, corpus: string, key: string): UserError =>
  new UserError(`there is no such file, though \`data.${corpus}.${key}\` of lanegate.yml names it`, {
    place: { path },
    hint: `commit it, or take \`${key}\` out of \`${corpus}\``,
  });
