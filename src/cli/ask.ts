import { Command } from 'commander';
import type { AskResult } from '../domain/evaluation/ask-result.js';
import { exitStatus } from '../domain/exit-status.js';
import { askSummary } from '../domain/report/terminal/ask-summary.js';
import { terminalText } from '../domain/report/terminal/text.js';
import { type CliContext, printJson } from './cli-context.js';
import { openLanegateFolder } from './run-folder.js';

type AskOptions = {
  readonly system?: string;
  readonly session?: string;
  readonly user?: string;
  readonly embed?: boolean;
  readonly json?: boolean;
};

/** `lanegate ask`: one question through the whole gateway, to see that a provider, a route or a budget works. */
export const askCommand = (context: CliContext): Command =>
  new Command('ask')
    .description('put one question to a model or a route of lanegate.yml, through budgets, breakers, cache and traces')
    .argument('<model>', 'a route, a model binding, or provider/model')
    .argument('<question>', 'what to ask')
    .option('--system <text>', 'what the model is told before')
    .option('--session <name>', 'the session that the call is of, whose budget and kill switch hold')
    .option('--user <name>', 'the user that the call is for, whose budget holds')
    .option('--embed', 'embed the question instead of answering it')
    .option('--json', 'print what came of it as JSON')
    .action(async (model: string, question: string, options: AskOptions) => {
      const { world } = context;
      const { ask } = await import('../stages/ask.js');
      const system = options.system === undefined ? [] : [{ role: 'system' as const, content: options.system }];
      const result = await ask(
        { ...world, gateway: await world.openGateway() },
        {
          model,
          messages: [...system, { role: 'user', content: question }],
          operation: options.embed ? 'embeddings' : 'chat',
          caller: { session: options.session, user: options.user },
          folder: await openLanegateFolder(world.files),
          signal: world.terminal.interruption,
        },
      );
      if (options.json) printJson(context, result);
      else show(context, result);
      if (result.outcome !== 'answered') context.finish(exitStatus.error);
    });

function show({ world }: CliContext, result: AskResult): void {
  if (result.outcome === 'answered') world.terminal.print(`${answerText(result)}\n`);
  world.log.info(askSummary(result));
}

type Answered = Extract<AskResult, { outcome: 'answered' }>;

/** Line by line, since what a model writes may be meant for the terminal or the runner. */
function answerText({ content, tool_calls = [], vectors = [] }: Answered): string {
  const calls = tool_calls.map(({ name, arguments: text }) => `${name}(${text})`);
  const numbers = vectors.map((vector) => `${vector.length} numbers: ${vector.slice(0, 4).join(', ')}, …`);
  const lines = [...content.split('\n'), ...calls, ...numbers];
  return lines
    .map((line) => terminalText(line, Number.MAX_SAFE_INTEGER))
    .join('\n')
    .trim();
}
