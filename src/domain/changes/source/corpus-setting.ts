import type { Json } from '../../artifacts/digest.js';
import { isPieceBound } from '../vocabulary/piece-bound.js';
import { spacedName } from '../vocabulary/words.js';
import type { Part } from './collector.js';
import { nameOf, type Surroundings } from './surroundings.js';

const cutting =
  /(?:^| )(?:chunk (?:size|overlap|length|tokens|strategy)|max chunk (?:size|length|tokens)|(?:min|max) section length|sentence overlap|section overlap|separators|text splitter|splitter|tokens per chunk|words per chunk|sentences per chunk|split (?:by|length|overlap|threshold|respect sentence boundary))$/;

/** Says what goes into a corpus only where a corpus is made. */
const choosing =
  /(?:^| )(?:(?:exclu(?:de|ded|sions?)|ignored?|skip(?:ped)?|includ(?:e|ed)|allowed|filter)(?: \w+)? (?:dirs?|directories|urls?|patterns?|files?|paths?|domains?|extensions?)|filter urls|start urls|seed urls|sitemaps?|sources|doc extensions|file filters|(?:dirs?|directories|urls?|patterns?|files?|paths?|domains?|ext|extensions?|mime types?) (?:black|white|deny|allow|block|ignore|skip) ?lists?|supported (?:file )?(?:types|formats|extensions|mime types))$/;

/** Which of its indexes a store is asked: of a database, an index is no more than a way to be fast. */
const index =
  /(?:^| )(?:weaviate|pinecone|qdrant|chroma(?: db)?|milvus|pg ?vector|lancedb|opensearch|elasticsearch|azure search|vector(?: store| db)?)(?: \w+){0,2} (?:index|collection|namespace)(?: name)?$/;

/** The part of the data lane that a value is when its name says what goes into a corpus, or how it is cut. */
export function corpusSetting(where: Surroundings, meaning: Json): Part | undefined {
  const name = nameOf(where);
  const words = spacedName(name);
  const isSetting =
    cutting.test(words) || isPieceBound(words) || index.test(words) || (where.file.isIngestion && choosing.test(words));
  const isOfText = /(?:^| )separators$/.test(words) && !where.file.cutsDocuments && !where.file.isIngestion;
  if (!isSetting || isOfText || where.isForPeople || where.isImport || isOfTransfer(where)) return undefined;
  return { lane: 'data', noun: name, meaning, evidence: { confidence: 'medium', because: `its name is \`${name}\`` } };
}

/** Bytes on their way come in chunks as well, and so does what a model writes. */
const isOfTransfer = ({ calls: [call = ''], scopes: [scope = ''], file }: Surroundings): boolean =>
  (/(?:^|[._])iter_?(?:content|bytes|chunked|any|lines|raw)$/i.test(call) || transfers.test(spacedName(scope))) &&
  !file.isIngestion &&
  !file.isForCutting;

const transfers = /(?:^| )(?:download|upload|stream(?:er|ing)?|smooth(?:er|ing)?|copy|transfer|read bytes)(?= |$)/;

const vectorIndex =
  /\bcreate\s[^;]{0,80}\bindex\b[^;]{0,300}\b(?:using\s+(?:ivfflat|hnsw|diskann|scann|vectors)\b|vector_(?:l2|ip|cosine)_ops\b)/i;

/** The part of the data lane that a statement is which declares how vectors are found. */
export function vectorIndexOf(statement: string): Part | undefined {
  if (statement.length > 5000 || !vectorIndex.test(statement)) return undefined;
  const evidence = { confidence: 'high', because: 'it declares an index of vectors' } as const;
  return { lane: 'data', noun: 'index', meaning: statement.replace(/\s+/g, ' ').trim(), evidence };
}
