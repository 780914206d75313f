import { z } from 'zod';
import { own } from '../artifacts/own.js';
import { GraderSpec } from '../graders/grader-spec.js';
const LlmEvaluator = z.looseObject({
    modelId: z.string().optional(),
    prompt: z.string().min(1),
    systemPrompt: z.string().optional(),
    choices: z
        .array(z.looseObject({ choice: z.union([z.string(), z.number().transform(String)]), score: z.number() }))
        .min(1),
});
/**
 * The graders that an evaluator of a prompt file means, or why it cannot be run. Of `string`, `llm` and `uses` the
 * first counts.
 */
export function gradersOfEvaluator(evaluator, rules) {
    const { name, string, llm, uses } = evaluator;
    const set = [string, llm, uses].filter((each) => each !== undefined && each !== null);
    if (set.length === 0)
        return `the evaluator ${name} has neither \`string\` nor \`llm\` nor \`uses\``;
    if (set.length > 1 && !rules.isGhModels)
        return `the evaluator ${name} has several of \`string\`, \`llm\` and \`uses\``;
    if (string !== undefined)
        return stringGraders(evaluator, rules);
    return llm !== undefined && llm !== null ? llmGraders(name, llm, rules) : usesGraders(name, uses ?? '', rules);
}
/**
 * GitHub's evaluators trim the answer but not the value, look at the first comparison alone, and all but `equals`
 * ignore case.
 */
function stringGraders({ name, string = {} }, { isGhModels }) {
    const wanted = [
        { type: 'equals', value: string.equals, ignore_case: false },
        { type: 'contains', value: string.contains, ignore_case: true },
        { type: 'starts-with', value: string.startsWith, ignore_case: true },
        { type: 'ends-with', value: string.endsWith, ignore_case: true },
    ].filter(({ value }) => value !== undefined && value !== '');
    if (wanted.length === 0)
        return `the evaluator ${name} compares with nothing`;
    const counted = isGhModels ? wanted.slice(0, 1) : wanted;
    const how = isGhModels ? { trim: 'answer', template: 'gh-models' } : { trim: true };
    return counted.map((spec) => GraderSpec.parse({ ...spec, ...how, metric: name }));
}
function llmGraders(name, llm, rules) {
    const parsed = LlmEvaluator.safeParse(llm);
    if (!parsed.success)
        return `the evaluator ${name} is not complete: \`llm\` needs a \`prompt\` and \`choices\``;
    const { modelId, prompt, systemPrompt, choices } = parsed.data;
    const isScore = (score) => score >= 0 && score <= 1;
    if (!rules.isGhModels && !choices.every(({ score }) => isScore(score)))
        return `a choice of the evaluator ${name} has a score beyond 0 and 1`;
    return [
        GraderSpec.parse({
            type: 'choice',
            metric: name,
            prompt,
            ...(systemPrompt ? { system_prompt: systemPrompt } : {}),
            choices: choices.map(({ choice, score }) => ({ choice, score: Math.min(1, Math.max(0, score)) })),
            ...modelOf(modelId, rules),
            ...(rules.isGhModels ? { match: 'first-substring' } : {}),
        }),
    ];
}
const githubEvaluators = new Set(['similarity', 'coherence', 'fluency', 'relevance', 'groundedness'].map((each) => `github/${each}`));
/** `gh models eval` fails every answer by an evaluator that it does not know. */
function usesGraders(name, uses, { isGhModels, passMark }) {
    if (!githubEvaluators.has(uses)) {
        if (!isGhModels)
            return `the evaluator ${name} uses \`${uses}\`, which is not known`;
        return [GraderSpec.parse({ type: 'not-regex', value: '^', metric: name })];
    }
    const how = isGhModels ? { match: 'first-substring' } : { threshold: passMark };
    return [GraderSpec.parse({ type: uses, metric: name, ...how })];
}
/**
 * The models of an evaluator are of a service that is gone; a binding of the same name takes its place, else the judge
 * does.
 */
const modelOf = (modelId, { bindings }) => modelId !== undefined && own(bindings, modelId) !== undefined ? { model: modelId } : {};
