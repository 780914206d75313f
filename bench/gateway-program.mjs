// Asks the gateway for so many answers, with budgets, cache and traces on. Arguments: its bundle, base URL, calls,
// concurrency, folder for answers.
import { pathToFileURL } from 'node:url';
import { answerTo, modelCall } from './evaluation-project.mjs';
import { gatewayRequest } from './gateway-request.mjs';
import { workThroughMeasured } from './work-through.mjs';

const [bundle, baseUrl, folder] = [process.argv[2], process.argv[3], process.argv[6]];
const [calls, concurrency] = [Number(process.argv[4]), Number(process.argv[5])];
const { openGateway } = await import(pathToFileURL(bundle).href);

const provider = { api: 'openai', base_url: baseUrl };
const noKey = (variable) => {
  throw new Error(`no key is needed, ${variable} neither`);
};
const gateway = openGateway(folder, noKey).open(gatewayRequest({ provider, concurrency }));

await workThroughMeasured(calls, concurrency, async (number) => {
  const call = modelCall(number, provider);
  const { content } = await gateway.complete(call);
  if (content !== answerTo(call.messages[1].content)) throw new Error(`call ${number} was not answered`);
});
const spent = gateway.spent();
if (spent.calls !== calls || spent.tokens !== calls * 422) throw new Error(`spent ${JSON.stringify(spent)}`);
