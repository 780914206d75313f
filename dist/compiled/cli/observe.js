import { Command, Option } from 'commander';
import { ObservationKind, observationsFile } from '../domain/observation/observation.js';
import { observationText } from '../domain/observation/observation-text.js';
import { printJson } from './cli-context.js';
/** `lanegate observe`: what logs and traces of production say of two models. */
export const observeCommand = (context) => new Command('observe')
    .description('read logs and traces of production: whose calls they are, their scores, errors, latency and cost')
    .argument('<files...>', 'OTLP/JSON, spans of an OpenTelemetry SDK, exports of Langfuse, or JSONL; may be packed')
    .addOption(new Option('--environment <name>', 'the environment whose rollout tells the arms apart').conflicts([
    'baseline',
    'candidate',
]))
    .option('--baseline <name...>', 'releases or models, as they served, that are the baseline')
    .option('--candidate <name...>', 'releases or models, as they served, that are the candidate')
    .addOption(new Option('--kind <kind>', 'how calls were answered that do not say so')
    .choices(ObservationKind.options)
    .default('traffic'))
    .option('--request-attribute <name>', 'what names the request of a call; its trace when absent')
    .option('--release-attribute <name>', 'what names the release that answered')
    .option('--out <folder>', `write ${observationsFile} there`)
    .option('--json', 'print the counts as JSON')
    .action(async (paths, options) => {
    const { observe } = await import('../stages/observe.js');
    const { environment, baseline = [], candidate = [], kind, out: folder } = options;
    const { world } = context;
    const ports = { files: world.files, ledger: world.openLedger(world.terminal.folder) };
    const arms = environment === undefined ? { baseline, candidate } : { environment };
    const naming = { request: options.requestAttribute, release: options.releaseAttribute };
    const counts = await observe(ports, { paths, arms, kind, naming, folder });
    if (options.json)
        printJson(context, { version: 1, ...counts });
    else
        world.terminal.print(observationText(counts));
});
