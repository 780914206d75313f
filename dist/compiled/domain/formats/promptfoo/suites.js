import { includesOf } from '../../suite/includes.js';
import { nothingIncluded } from '../../suite/inclusion.js';
import { render, whyNotFilledIn } from '../../templates/template.js';
import { frameVariables } from './import-cases.js';
import { nameOf, uniqueNames } from './names.js';
import { isTemplate } from './nunjucks-text.js';
import { gradedFor } from './parsed-answers.js';
import { metricsOf, passMetric } from './pass-metric.js';
import { parametersOf } from './provider-parameters.js';
/** A suite for each prompt with each provider that it is meant for. */
export function makeSuites(context, parts) {
    const prompts = named(parts.prompts, ({ title }) => title ?? 'prompt');
    const providers = named(parts.providers, ({ label, vendor }) => label ?? vendor);
    const all = prompts.flatMap((prompt) => providers.map((provider) => ({ prompt, provider })));
    const pairs = all.filter(({ prompt, provider }) => isMeantFor(provider.part, prompt.part));
    // Without a suite, nothing would tell that none decides.
    const made = (pairs.length > 0 ? pairs : all.slice(0, 1)).map((pair) => makeSuite(context, parts, pair));
    const unused = providers.filter(({ part }) => !pairs.some(({ provider }) => provider.part === part));
    for (const { part } of unused)
        context.note(part.at, `provider \`${part.id}\``, 'no prompt is meant for it');
    return {
        suites: made.map(({ suite }) => suite),
        prompts: [...new Map(made.map(({ prompt }) => [prompt.path, prompt])).values()],
        models: new Map(made.map(({ model }) => [model.name, model.part])),
    };
}
function named(parts, titleOf) {
    const names = uniqueNames(parts.map((part) => nameOf(titleOf(part))));
    return parts.map((part, index) => ({ name: names[index] ?? '', part }));
}
/** promptfoo chooses by the label, by the part before a colon of it, or by a `*` at its end. */
function isMeantFor({ prompts }, { label, title }) {
    if (prompts === undefined)
        return true;
    return prompts.some((wanted) => isChosen(wanted, label) || (title !== undefined && isChosen(wanted, title)));
}
const isChosen = (wanted, label) => wanted === label || label.startsWith(`${wanted}:`) || (wanted.endsWith('*') && label.startsWith(wanted.slice(0, -1)));
function makeSuite(context, parts, pair) {
    const { config, judges } = parts;
    const model = modelOf(context, pair);
    const meant = casesOf(parts, pair);
    const cases = gradedFor(model.part, meant.map((each) => each.case));
    const isFramed = cases.some(({ vars }) => frameVariables.prefix in vars || frameVariables.suffix in vars);
    const prompt = promptOf(pair, isFramed);
    const framed = isFramed ? cases.map((each) => ({ ...each, vars: { ...emptyFrame, ...each.vars } })) : cases;
    const { repeats, problem: wrongRepeat } = repeatsOf(context, config);
    const metrics = metricsOf(cases.flatMap(({ graders }) => graders ?? []));
    const suite = {
        name: suiteName(context, parts, pair),
        target: { prompt: prompt.path, model: model.name },
        cases: { kind: 'inline', path: context.configPath, cases: framed },
        graders: [],
        sources: context.programs,
        repeats: repeats ?? 1,
        gate: { floor: {}, metrics: Object.fromEntries(metrics.map((metric) => [metric, roleOf(metric)])) },
        place: config.place,
        problem: parts.problem ?? wrongRepeat ?? model.part.lost ?? whyNotAsked(context, prompt, framed, meant),
        gaps: Object.fromEntries(judges.gaps),
    };
    return { suite, prompt, model };
}
const roleOf = (metric) => (metric === passMetric ? 'gate' : 'report');
/**
 * What a case leaves out is known before anybody is asked, and only the suite that it stops should be stopped by it.
 */
function whyNotAsked(context, prompt, cases, meant) {
    if (cases.length === 0)
        return 'none of the tests is meant for it';
    if (prompt.problem !== undefined)
        return undefined;
    for (const { content } of prompt.messages.filter((message) => isTemplate(message.content))) {
        for (const [index, { id, vars }] of cases.entries()) {
            const rendering = render(content, vars, 'jinja');
            if (rendering.kind === 'text')
                continue;
            const place = meant[index]?.place ?? { path: context.configPath };
            return context.lose(place, `test \`${id}\``, `${prompt.path} cannot be filled in: ${whyNotFilledIn(rendering)}`);
        }
    }
    return undefined;
}
/** The path of the file, and of its prompts and providers as much as tells them apart. */
function suiteName({ configPath }, { prompts, providers }, { prompt, provider }) {
    const parts = [prompts.length > 1 ? prompt.name : undefined, providers.length > 1 ? provider.name : undefined];
    return [configPath, ...parts.filter((part) => part !== undefined)].join(' › ');
}
/** A test may be meant for some prompts or providers only. */
const casesOf = ({ cases }, { prompt, provider }) => cases.filter(({ prompts, providers }) => isMeantFor({ prompts }, prompt.part) &&
    (providers === undefined || providers.some((wanted) => isProvider(wanted, provider.part))));
const isProvider = (wanted, { id, label }) => isChosen(wanted, id) || (label !== undefined && isChosen(wanted, label));
/**
 * A test that names prompts or providers of which there is none would be asked nowhere, and so would all if no provider
 * has a prompt.
 */
export function loseIdleTests(context, parts) {
    if (!parts.providers.some((each) => parts.prompts.some((prompt) => isMeantFor(each, prompt))))
        context.lose(parts.config, '`prompts` of the providers', 'no prompt of the file is meant');
    for (const { case: question, place, prompts, providers } of parts.cases) {
        const idle = (what) => context.lose(place, `test \`${question.id}\``, `it is meant for ${what} that is not there`);
        if (!parts.prompts.some((each) => isMeantFor({ prompts }, each)))
            idle('a prompt');
        const isAsked = providers?.some((wanted) => parts.providers.some((each) => isProvider(wanted, each)));
        if (isAsked === false)
            idle('a provider');
    }
}
const emptyFrame = { [frameVariables.prefix]: '', [frameVariables.suffix]: '' };
/** The prompt of a pair; one whose provider cannot be asked is a prompt of its own, since nobody may be asked it. */
function promptOf({ prompt, provider }, isFramed) {
    const { part, name } = prompt;
    const problem = part.problem ?? provider.part.problem ?? whyNotFramed(part, isFramed);
    const suffix = part.problem === undefined && provider.part.problem !== undefined ? ` for ${provider.name}` : '';
    const messages = isFramed ? part.messages.map(framedMessage) : part.messages;
    return {
        path: `${part.path}#${name}${suffix}`,
        messages,
        messageLines: messages.map(() => part.line),
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: includesOf(...messages.map(({ content }) => content)),
        inclusion: nothingIncluded,
        language: 'jinja',
        problem,
        lineOf: () => part.line,
    };
}
const whyNotFramed = ({ messages }, isFramed) => isFramed && messages.length > 1 ? 'a chat has no place for the `prefix` and `suffix` of a test' : undefined;
const framedMessage = ({ role, content }) => ({
    role,
    content: `{{ ${frameVariables.prefix} }}${content}{{ ${frameVariables.suffix} }}`,
});
/** A prompt may bring parameters of its own, which count over those of the provider. */
function modelOf(context, { prompt, provider }) {
    const name = `${context.configPath}#${provider.name}`;
    const own = prompt.part.config;
    if (own === undefined)
        return { name, part: provider.part };
    const read = parametersOf(context, own);
    const parameters = { ...provider.part.parameters, ...read.parameters };
    const lost = provider.part.lost ?? read.lost;
    return { name: `${name} for ${prompt.name}`, part: { ...provider.part, parameters, lost } };
}
/** Beyond this many answers to each question, promptfoo's own option is most likely a slip. */
const mostRepeats = 100;
function repeatsOf(context, config) {
    const [chosen, usual] = [config.get('commandLineOptions'), config.get('evaluateOptions')];
    const repeat = chosen?.get('repeat') ?? usual?.get('repeat');
    const count = repeat === undefined ? 1 : (repeat.number() ?? Number.NaN);
    if (Number.isInteger(count) && count >= 1 && count <= mostRepeats)
        return { repeats: count };
    const problem = context.lose(repeat ?? config, '`repeat`', `it must be a whole number from 1 to ${mostRepeats}`);
    return { problem };
}
