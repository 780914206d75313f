import { openJournal } from './soak-journal.mjs';
import { answerOf, providersAt, soakCall } from './soak-plan.mjs';
import { violationsOf } from './soak-rules.mjs';
import { startModelServer } from './start-model-server.mjs';
import { workThrough } from './work-through.mjs';

/**
 * Asks a model for so many answers of a provider that goes wrong at one request in twenty, and holds what the model
 * says it spent against what the provider counted; a third of the answers are streamed. `openModel` gets the providers
 * and who is told of every reservation and settlement; `watch` is called after every call.
 */
export async function soak({ openModel, worstCaseOf, calls, concurrency, watch = () => undefined }) {
  const server = await startModelServer('soak-server.mjs');
  try {
    const providers = providersAt(server.baseUrl);
    const journal = openJournal();
    const { model, close } = await openModel(Object.values(providers), journal.add);
    const outcome = { answered: 0, failures: {}, wrongAnswers: 0 };
    await workThrough(calls, concurrency, async (number) => {
      await ask(model, soakCall(number, providers), number, outcome);
      watch(number);
    });
    const account = await (await fetch(new URL('/account', server.baseUrl))).json();
    await close();
    const worstCase = worstCaseOf(soakCall(0, providers));
    const violations = [
      ...violationsOf({ calls, outcome, spent: model.spent(), account, worstCase }),
      ...journal.violations(),
    ];
    return { outcome, spent: model.spent(), account, violations };
  } finally {
    await server.stop();
  }
}

async function ask(model, call, number, outcome) {
  try {
    const { content } = await model.complete(call);
    if (content === answerOf(number)) outcome.answered += 1;
    else outcome.wrongAnswers += 1;
  } catch (error) {
    const kind = error.kind ?? error.name;
    outcome.failures[kind] = (outcome.failures[kind] ?? 0) + 1;
  }
}
