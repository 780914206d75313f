import { digestOfText } from '../../artifacts/digest.js';
import { seededRandom, shuffledNumbers } from '../../statistics/distributions/seeded-random.js';
import { placeOfCase } from '../../suite/case.js';
import { caseAt } from '../../suite/case-list.js';
import { renderPrompt, variablesAskedBy } from '../../suite/render-prompt.js';
import { messagesOfCases } from '../../suite/target-reference.js';
import { UserError } from '../../user-error.js';
import { drawFor } from './derived-seed.js';
import { programQuestion } from './program-question.js';
import { callsTo } from './put-question.js';
/**
 * Prepares the tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other
 * so that both meet the provider in the same mood. Throws a `UserError` for a template variable that no case has.
 */
export function makeTasks(plan, seed) {
    const arms = armsOf(plan);
    refuseUnknownVariables(plan, arms);
    const order = shuffledNumbers(plan.cases.length, seededRandom(`${seed} ${plan.name}`));
    const asked = arms.some(takesMessages) ? (question) => question : withoutMessages;
    const initial = { from: 0, to: plan.definition.repeats };
    const tasksOf = (caseNumber, repeats = initial) => {
        const question = asked(caseAt(plan.cases, caseNumber));
        return { plan, question, tasks: tasksOfCase({ plan, question, caseNumber, arms, seed, repeats }) };
    };
    const numberAt = (place) => order[place] ?? -1;
    return {
        ...{ plan, length: order.length, tasksOf, numberAt },
        questionAt: (place) => caseAt(plan.cases, numberAt(place)),
        tasksAt: (place, repeats) => tasksOf(numberAt(place), repeats),
    };
}
function armsOf({ arms }) {
    const asked = (arm, target) => ({ arm, target, put: callsTo(target) });
    return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}
/** True of an arm that is asked the messages which a case brings; beside a prompt nobody is. */
const takesMessages = ({ target: { prompt } }) => prompt === undefined || prompt.path === messagesOfCases;
const withoutMessages = ({ messages: _, ...question }) => question;
function tasksOfCase({ plan, question, caseNumber, arms, seed: runSeed, repeats: { from, to } }) {
    const { id, tags = [] } = question;
    const caseKey = caseKeyOf(plan, question);
    const fresh = plan.isSelftest ? { isFresh: true } : {};
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: to - from }, (_, index) => from + index);
    return repeats.flatMap((repeat) => {
        const { seed, headFirst } = drawFor(runSeed, plan.name, id, repeat);
        const tasks = prepared.map(({ arm, put, messages }) => {
            const { name, yardstick, mixture = [] } = plan;
            const caller = { session: sessionOf([name, yardstick, id, repeat, arm, ...mixture]) };
            const call = { ...put({ messages, repeat, caller, seed, caseKey, tags }), ...fresh };
            return { plan, question, caseNumber, repeat, arm, call };
        });
        return headFirst ? tasks.reverse() : tasks;
    });
}
/** What routes choose a model by, equal in both arms and in every repeat. */
export const caseKeyOf = ({ name }, { id }) => JSON.stringify([name, id]);
/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample) => digestOfText(JSON.stringify(sample));
function renderMessages(target, question, plan) {
    if (target.prompt === undefined)
        return [{ role: 'user', content: programQuestion(target, question, plan) }];
    const { prompt } = target;
    if (prompt.path === messagesOfCases)
        return messagesOf(question, plan);
    const rendered = renderPrompt(prompt, question.vars);
    if (rendered.kind === 'messages')
        return rendered.messages;
    const { kind, why, line } = rendered;
    const who = `the case \`${question.id}\``;
    const inDataset = placeOfCase(plan.definition.cases, question);
    if (kind === 'missing') {
        throw new UserError(`${who} has ${why}, which ${prompt.path}:${line} asks for`, {
            place: inDataset,
            hint: 'give every case a value for each variable of the prompt',
        });
    }
    throw new UserError(`this prompt cannot be filled in for ${who}: ${why}`, { place: { path: prompt.path, line } });
}
/** The conversation that a case brings. */
function messagesOf(question, { name, definition }) {
    const { id, messages } = question;
    if (messages !== undefined)
        return [...messages];
    throw new UserError(`the suite \`${name}\` has no prompt and the case \`${id}\` has no messages`, {
        place: placeOfCase(definition.cases, question),
        hint: 'name a prompt in `target`, or give every case its `messages`',
    });
}
/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(plan, arms) {
    const asked = arms.flatMap(({ target: { prompt } }) => prompt === undefined ? [] : variablesAskedBy(prompt).map(({ name, line }) => ({ name, path: prompt.path, line })));
    const known = new Set();
    // A name such as `user.name` may be a variable of its own, or a member of one.
    const isKnown = (name) => known.has(name) || known.has(name.split('.')[0] ?? name);
    const findUnknown = () => asked.find(({ name }) => !isKnown(name));
    for (const { vars } of plan.cases) {
        if (findUnknown() === undefined)
            return;
        for (const name of Object.keys(vars))
            known.add(name);
    }
    const unknown = findUnknown();
    if (unknown === undefined)
        return;
    throw new UserError(`no case of the suite \`${plan.name}\` has the variable \`${unknown.name}\``, {
        place: { path: unknown.path, line: unknown.line },
        hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
    });
}
