import { methodOf } from './callees.js';
import type { Collector, Mark } from './collector.js';
import type { FileContext, Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';

/** Constructors of the libraries of search and vector stores that say how documents are kept, enriched and found. */
const indexMakers =
  /^(?:New)?(?:SearchIndex(?:er)?|SearchIndexer(?:Skillset|IndexProjections?\w{0,20})|SearchableField|VectorSearch(?:Profile|Algorithm\w{0,20}|Field)?|(?:Hnsw|ExhaustiveKnn)\w{0,20}(?:Configuration|Parameters|Index)|HnswConfigDiff|Semantic(?:Configuration|PrioritizedFields|Settings)|ScoringProfile|(?:Ocr|Merge|Split|Shaper|EntityRecognition|KeyPhraseExtraction|LanguageDetection|ImageAnalysis|DocumentExtraction|DocumentIntelligenceLayout|AzureOpenAIEmbedding)Skill|(?:Sparse)?VectorParams|(?:Scalar|Product|Binary)Quantization(?:Config)?|(?:HNSW|Flat|SVS)?VectorField|CollectionSchema|(?:Serverless|Pod)Spec|Index(?:Flat|IVF|HNSW|PQ|LSH)\w{0,20})$/;

/** Their more usual names, which mean an index only in a file that is named for search. */
const partsOfIndexes =
  /^(?:New)?(?:SearchField|SimpleField|ComplexField|SemanticField|FieldSchema|IndexParams|(?:Output|Input)?FieldMapping(?:Entry)?)$/;

const namedForSearch = /search|index|vector|prep_?docs|skillset|milvus/i;

/** True for a call that says how documents are kept to be found. */
export function definesIndex(called: string, { path, isInterface }: FileContext): boolean {
  const maker = methodOf(called);
  if (isInterface || maker.length > 60) return false;
  return indexMakers.test(maker) || (partsOfIndexes.test(maker) && namedForSearch.test(path));
}

/** Makes one facet of what such a call is given, as far as that is none already. */
export function addIndex(collector: Collector, node: SyntaxNode, where: Surroundings, before: Mark): void {
  const given = collector.residue.slice(before.residue);
  if (given.length === 0) return;
  collector.drop(before);
  collector.add(node, where, {
    lane: 'data',
    noun: 'index',
    meaning: given,
    evidence: { confidence: 'medium', because: 'it says how documents are kept and found' },
  });
}
