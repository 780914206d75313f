// Asks the gateway for so many answers, with budgets, cache and traces on. Arguments: its bundle, base URL, calls,
// concurrency, folder for answers.
import { pathToFileURL } from 'node:url';
import { answerTo, modelCall } from './evaluation-project.mjs';
import { workThroughMeasured } from './work-through.mjs';

const [bundle, baseUrl, folder] = [process.argv[2], process.argv[3], process.argv[6]];
const [calls, concurrency] = [Number(process.argv[4]), Number(process.argv[5])];
const { openMeasuredGateway } = await import(pathToFileURL(bundle).href);

const provider = { api: 'openai', base_url: baseUrl };
const { model, close } = await openMeasuredGateway({ providers: [provider], concurrency, folder });

await workThroughMeasured(calls, concurrency, async (number) => {
  const call = modelCall(number, provider);
  const { content } = await model.complete(call);
  if (content !== answerTo(call.messages[1].content)) throw new Error(`call ${number} was not answered`);
});
const missing = await close();
if (missing !== undefined) throw new Error(missing);
const spent = model.spent();
if (spent.calls !== calls || spent.tokens !== calls * 422) throw new Error(`spent ${JSON.stringify(spent)}`);
