import type { Json } from '../../artifacts/digest.js';
import { type Declared, type GraderTraits, type Problem, problemOfShare } from '../grader-traits.js';
import { libraries } from './libraries.js';
import {
  problemOfAnyText,
  problemOfEqual,
  problemOfList,
  problemOfPattern,
  problemOfReason,
  problemOfReferences,
  problemOfSchema,
  problemOfText,
  problemOfTools,
  problemOfWordCount,
  problemOfWords,
} from './value-problems.js';

const text = { version: 1, needs: ['value'], takes: ['ignore_case', 'trim'], problemOfValue: problemOfText } as const;
const isList = (value: Json): boolean => Array.isArray(value);
const list = { ...text, version: 2, problemOfValue: problemOfList, comparesAsItIs: isList } as const;
const overlap = { version: 1, needs: ['value'], problemOf: problemOfShare } as const;
const json = { version: 3, library: libraries.ajv, needs: [], problemOfValue: problemOfSchema } as const;

export const textTraits = {
  equals: { ...text, version: 2, problemOfValue: problemOfEqual, comparesAsItIs: isComparedAsJson },
  contains: text,
  icontains: text,
  'contains-any': list,
  'contains-all': list,
  'icontains-any': list,
  'icontains-all': list,
  'starts-with': text,
  'ends-with': text,
  regex: { ...text, problemOfValue: problemOfPattern },
  'is-json': { ...json, takes: ['value', 'trim'] },
  'contains-json': { ...json, takes: ['value'] },
  'is-valid-tools-call': { ...json, takes: ['value'], problemOfValue: problemOfTools },
  levenshtein: {
    version: 2,
    library: libraries.levenshtein,
    needs: ['value'],
    takes: ['threshold', 'ignore_case', 'trim'],
    problemOfValue: problemOfAnyText,
    problemOf: problemOfEdits,
  },
  'rouge-n': {
    ...overlap,
    library: libraries.rouge,
    takes: ['threshold', 'ignore_case', 'trim'],
    problemOfValue: problemOfWords,
  },
  bleu: { ...overlap, version: 2, takes: ['threshold'], problemOfValue: problemOfReferences, comparesAsItIs: isList },
  'word-count': { version: 1, needs: ['value'], takes: [], problemOfValue: problemOfWordCount },
  refusal: { version: 1, needs: [], takes: ['trim'] },
  'finish-reason': { version: 1, needs: ['value'], takes: [], problemOfValue: problemOfReason },
  cost: { version: 2, needs: ['threshold'], takes: [] },
  latency: { version: 2, needs: ['threshold'], takes: [] },
} satisfies Readonly<Record<string, GraderTraits>>;

/** By its meaning, which knows no case. */
function isComparedAsJson(value: Json, { ignore_case }: Declared): boolean {
  return typeof value === 'object' && value !== null && ignore_case !== true;
}

function problemOfEdits({ threshold = 0 }: Declared): Problem | undefined {
  return Number.isInteger(threshold) ? undefined : { field: 'threshold', sentence: 'counts whole edits' };
}
