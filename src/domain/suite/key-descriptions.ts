import { TolerableKind } from '../inference/incident/incident-tolerances.js';
import { incidentMeanings } from '../report/evidence/incident-meanings.js';

/**
 * What keys of lanegate.yml mean, where their schema does not say it: by the end of their path, the longest that fits.
 * They stand apart from the schema since only editors read them, and every start would pay for them.
 */
const byPath: Readonly<Record<string, string>> = {
  version: 'The form of this file',
  providers: 'Who is asked, by a name of your own; the usual ones need no declaration',
  key_env: 'The name of the environment variable that holds the key; never the key itself',
  'providers.*.resource': 'The name of the Azure resource, which tells the endpoint',
  'providers.*.region': 'The AWS region',
  'providers.*.url': 'The address that is asked',
  method: 'The HTTP method of a request',
  'providers.*.response': 'Where the parts of an answer stand in a reply',
  'response.finish_reason': 'Where the reply says why it ended',
  'response.input_tokens': 'Where the reply says how many tokens it was asked with',
  'response.output_tokens': 'Where the reply says how many tokens it answered with',
  'providers.*.path': 'The file of recorded answers, JSON lines',
  models: 'Bindings: a model with all that decides how it answers, by a name of your own',
  'models.*.provider': 'The name of a provider, declared under `providers` or known without',
  'models.*.model': 'The model as its provider names it; a snapshot rather than a name that moves',
  'models.*.parameters': 'Sampling and output parameters; those that are not listed are sent as they are',
  'parameters.temperature': 'How much chance is in an answer; 0 for as little as the model allows',
  'parameters.top_p': 'The share of likely words that are chosen among',
  'parameters.stop': 'Texts at which an answer ends',
  'parameters.max_tokens':
    'The most tokens of an answer; 1,024 when absent, since a call without a cap has no worst case',
  'price.input': 'A million tokens of input',
  'price.output': 'A million tokens of output',
  routes: 'Names that stand for several models: who is asked, and who else when that fails',
  'rules.*.when': 'What a call must be like for the rule to hold',
  'checks.*.fails': 'What an answer is checked for; by any of it the answer fails',
  ignore_case: 'Whether letter case counts for nothing',
  'fails.trim': 'Whether white space at both ends counts for nothing',
  'fallbacks.*.on': 'What has to have gone wrong; anything when absent',
  prompts: 'Prompt files that are not found by their name, by a name of your own',
  suites: 'What is evaluated: a target, cases and graders',
  'suites.*.name': 'The name of the suite, in reports and for --suite',
  'suites.*.target': 'What is evaluated: a prompt with a model, a program, or an HTTP endpoint',
  'target.command': 'A program of the commit that is evaluated',
  'target.url': 'The address of an endpoint that is evaluated',
  'suites.*.dataset': 'The file of cases: JSON lines, CSV or YAML',
  'graders.*.type': 'How an answer is graded; `not-` before it turns it round',
  'graders.*.graders': 'The graders of an assert-set',
  'choices.*.choice': 'What the judge may answer',
  'choices.*.score': 'What that is worth, from 0 to 1',
  'suites.*.repeats': 'How often each case is asked; more cases beat more repeats',
  'suites.*.gate': 'What this suite is held to',
  'gate.margin': 'The drop that does not matter, as a share; the default widens to what the cases can pass',
  'gate.floor': 'For a metric: the score that head must reach, whatever base has',
  'gate.metrics': 'For a metric: whether it gates, must get better, must not get worse, or is reported alone',
  judge_noise: 'How the wavering of judges is measured',
  compat: 'Ways of other tools that are kept exactly',
  prompt_yml: 'What holds for the evaluators of .prompt.yml files',
  gate: 'What a change is held to',
  'gate.alpha': 'The error rate of a fail, and of a pass, each one-sided',
  'gate.inconclusive': 'What to do when the data cannot tell: let through, block, or lean on the estimate',
  'gate.mixed_lanes': 'What to do when more than one deployed lane rides in a change',
  'gate.incidents': "For each kind of incident the share of an arm's samples up to which it is tolerated",
  'gate.baseline': 'How answers of base that come from the cache are watched',
  'gate.override': 'Who may let a change through in spite of its verdict',
  budget: 'Caps; every call reserves its worst case before it is made',
  usd: 'US dollars',
  calls: 'How many calls',
  minutes: 'How many minutes',
  usd_per_hour: 'US dollars in any 60 minutes',
  tokens_per_hour: 'Input and output together, in any 60 minutes',
  calls_per_hour: 'How many calls in any 60 minutes',
  'budget.per_run': 'One evaluation, all its suites and judges; 5 US dollars when absent',
  gateway: 'How calls are guarded',
  'gateway.retry': 'How often and how long a failed call is tried again',
  'gateway.circuit_breaker': 'When a target that fails, crawls or costs too much is left alone',
  'circuit_breaker.enabled': 'Whether circuits open at all',
  'gateway.kill_switch': 'When a session that runs away is stopped',
  'gateway.cache': 'How many answers are kept, and for how long',
  'gateway.traces': 'What is written of every call',
  'traces.enabled': 'Whether traces are written',
  'gateway.server': 'How `lanegate gateway` answers clients',
  environments: 'Where releases run, and how each lane gets there, by a name of your own',
  promotion: 'How a model is promoted through shadow and traffic to full',
  'promotion.staging': 'What comes before production sees a model',
  'promotion.shadow': 'How both models are compared on the same requests, of which users see one',
  'promotion.traffic': 'How a model is given more and more requests',
  'promotion.guardrails': 'What must not get worse on the way; `false` lets one off',
  'errors.max_increase': 'The greatest increase of the share, 0.02 for two more of a hundred',
  'refusals.max_increase': 'The greatest increase of the share, 0.02 for two more of a hundred',
  'scores.max_drop': 'The greatest drop of a mean, in points of 0 to 1',
  'guardrails.latency': 'The 95th percentile of latency',
  ownership: 'Who is named as next in the comment: a user or a team for each lane, for reliability and for cost',
  ...Object.fromEntries(TolerableKind.options.map((kind) => [`incidents.${kind}`, incidentMeanings[kind]])),
};

/** The ends of paths that have a description here. */
export const describedKeys: readonly string[] = Object.keys(byPath);

/**
 * The end of a path, such as `suites.*.gate.margin`, under which its description stands; `undefined` where there is
 * none.
 */
export function describedAs(path: string): string | undefined {
  const parts = path.split('.');
  const ends = parts.map((_, index) => parts.slice(index).join('.'));
  return ends.find((end) => Object.hasOwn(byPath, end));
}

/** What a key means; `undefined` where nothing is said of it here. */
export function descriptionOf(path: string): string | undefined {
  const end = describedAs(path);
  return end === undefined ? undefined : byPath[end];
}
