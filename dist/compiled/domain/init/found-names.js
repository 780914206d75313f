/** Packages of harnesses that evaluate models, by the names under which manifests ask for them. */
const harnesses = {
    DeepEval: /(?:^|["'\s])deepeval\b/m,
    Inspect: /(?:^|["'\s])inspect[-_]ai\b/m,
    Ragas: /(?:^|["'\s])ragas\b/m,
    'OpenAI Evals': /(?:^|["'\s])(?:oaieval|openai-evals)\b/m,
    promptfoo: /"promptfoo"\s*:/,
    Braintrust: /(?:^|["'\s])(?:braintrust|autoevals)\b/m,
    LangSmith: /(?:^|["'\s])langsmith\b/m,
    TruLens: /(?:^|["'\s])trulens\b/m,
    Evalite: /"evalite"\s*:/,
    'Azure AI Evaluation': /(?:^|["'\s])azure-ai-evaluation\b/m,
    Phoenix: /(?:^|["'\s])arize-phoenix\b/m,
    Giskard: /(?:^|["'\s])giskard\b/m,
};
/** The harnesses that manifests ask for, and tests that evaluate by where they lie. */
export function foundHarnesses(manifests, paths) {
    const asked = Object.entries(harnesses).flatMap(([name, pattern]) => {
        const manifest = manifests.find(({ text }) => pattern.test(text));
        return manifest === undefined ? [] : [{ name, path: manifest.path }];
    });
    const test = paths.find((path) => /(?:^|\/)evals?\/(?:.*\/)?test_[^/]+\.py$|(?:^|\/)test_[^/]*evals?[^/]*\.py$/i.test(path));
    return test === undefined ? asked : [...asked, { name: 'pytest', path: test }];
}
/** The variables that examples of an environment name, values aside. */
export function foundVariables(files) {
    const seen = new Map();
    for (const { path, text } of files) {
        for (const [, name = ''] of text.matchAll(/^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?([A-Z][A-Z0-9_]{2,80})[ \t]*=/gm)) {
            if (!seen.has(name))
                seen.set(name, path);
        }
    }
    return [...seen].map(([name, path]) => ({ name, path }));
}
/** The workflows among some that use Lanegate, and what for. */
export function usingLanegate(workflows) {
    const using = (pattern) => workflows.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    return {
        workflows: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate(?:\/[^@\s]*)?@/m),
        checking: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate(?:\/(?!(?:drift|corpus)@)[^@\s]*)?@/m),
        watching: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate\/drift@/m),
    };
}
