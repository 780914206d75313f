import type { Json } from '../../src/domain/artifacts/digest.js';
import type { OpenPrograms, ProgramOutcome, Programs } from '../../src/ports/programs.js';

/** What a program wrote or an endpoint answered to its input. */
export type ProgramScript = (input: Json) => ProgramOutcome;

/** Programs and endpoints that grade by a script, and remember in which trees they ran. */
export class ScriptedPrograms implements Programs {
  readonly trees: string[] = [];
  closed = 0;

  constructor(private readonly script: ProgramScript) {}

  open(): OpenPrograms {
    return {
      prepare: async () => [],
      model: { complete: () => Promise.reject(new Error('no program answers')) },
      whyNotRun: async () => undefined,
      run: async (_, input, tree) => {
        this.trees.push(tree);
        return this.script(input);
      },
      post: async (_, body) => this.script(body),
      close: async () => {
        this.closed += 1;
      },
    };
  }
}
