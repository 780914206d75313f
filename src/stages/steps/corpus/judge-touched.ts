import { verdictOfCorpora } from '../../../domain/corpus/check/corpora-verdict.js';
import type { JudgedCorpus } from '../../../domain/corpus/check/corpus-report.js';
import { unexaminedCorpus } from '../../../domain/corpus/check/judge-corpus.js';
import { describeInOneLine } from '../../../domain/user-error.js';
import { type CorpusPorts, checkCorpora, type DeclaredSettings } from './check-corpora.js';
import type { CorpusTrees } from './read-yardsticks.js';

export type TouchedCorpora = {
  readonly trees: CorpusTrees;
  readonly declared: DeclaredSettings;
  readonly names: readonly string[];
};

/**
 * How the corpora that a change touches ended, and whether that holds it up; none of those that it leaves as they were.
 * A contract or queries that cannot be read are an error of their corpus.
 */
export async function judgeTouched(
  ports: CorpusPorts,
  { trees, declared, names }: TouchedCorpora,
): Promise<JudgedCorpus[]> {
  const { corpora, settings } = await checkCorpora(ports, {
    trees,
    declared,
    names,
    ofMistake: (name, mistake) => unexaminedCorpus(name, describeInOneLine(mistake)),
  });
  return corpora
    .filter(({ verdict }) => verdict !== 'not-affected')
    .map((corpus) => ({ ...corpus, blocks: verdictOfCorpora([corpus], settings.gate).blocks }));
}
