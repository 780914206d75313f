import { own } from '../../artifacts/own.js';
const text = { by: 'text' };
const judge = { by: 'judge' };
const embedder = { by: 'embedder' };
/** Types that are graded here. */
export const assertionKinds = {
    equals: text,
    contains: text,
    icontains: text,
    'contains-any': text,
    'contains-all': text,
    'icontains-any': text,
    'icontains-all': text,
    'starts-with': text,
    'ends-with': text,
    regex: text,
    'is-json': text,
    'contains-json': text,
    'is-valid-openai-tools-call': { by: 'text', type: 'is-valid-tools-call' },
    'is-valid-openai-function-call': { by: 'text', type: 'is-valid-tools-call' },
    'is-valid-function-call': { by: 'text', type: 'is-valid-tools-call' },
    levenshtein: text,
    'rouge-n': { by: 'text', ignoresCase: true },
    bleu: text,
    cost: text,
    latency: text,
    'word-count': text,
    'finish-reason': text,
    'is-refusal': { by: 'text', type: 'refusal' },
    similar: embedder,
    'similar:cosine': embedder,
    'similar:dot': embedder,
    'similar:euclidean': embedder,
    'llm-rubric': judge,
    factuality: judge,
    'model-graded-factuality': { by: 'judge', type: 'factuality' },
    'model-graded-closedqa': { by: 'judge', type: 'closed-qa' },
    'answer-relevance': judge,
    'context-recall': judge,
    'context-faithfulness': judge,
    javascript: { by: 'code' },
    python: { by: 'code' },
    webhook: { by: 'post' },
};
/** Types that promptfoo knows and that are not graded here, with the reason. */
const others = {
    'select-best': 'it compares the answers of several prompts; Lanegate compares base and head of each',
    'max-score': 'it compares the answers of several prompts; Lanegate compares base and head of each',
    moderation: 'it asks a moderation service',
    guardrails: 'it reads what the provider says of its own filters; such answers are incidents here',
    classifier: 'it asks a classifier',
    perplexity: 'log probabilities are not kept',
    'perplexity-score': 'log probabilities are not kept',
    ruby: 'it runs Ruby; use `javascript`, `python` or a `command` grader',
    ...Object.fromEntries([
        ...['is-sql', 'contains-sql', 'is-xml', 'contains-xml', 'is-html', 'contains-html', 'gleu', 'meteor', 'pi'],
        ...['g-eval', 'context-relevance', 'conversation-relevance', 'search-rubric', 'agent-rubric', 'tool-call-f1'],
        ...['skill-used', 'trace-error-spans', 'trace-span-count', 'trace-span-duration', 'trajectory:goal-success'],
        ...['trajectory:tool-args-match', 'trajectory:step-count', 'trajectory:tool-sequence', 'trajectory:tool-used'],
    ].map((type) => [type, 'there is no such grader yet'])),
};
/** Why a type of promptfoo's is not graded here. */
export const whyNotGraded = (type) => own(others, type) ??
    (type.startsWith('promptfoo:') ? 'it asks a service of promptfoo' : 'promptfoo knows no such type');
/** True for the name of a type, without its `not-`, that promptfoo knows. */
export const isPromptfooType = (name) => Object.hasOwn(assertionKinds, name) || Object.hasOwn(others, name);
