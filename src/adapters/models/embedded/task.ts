/** One possible answer and, where the prompt gives one, what it stands for. */
export type Label = { readonly name: string; readonly description: string };

/** A text and the answer the prompt shows for it. */
export type WorkedExample = { readonly text: string; readonly label: string };

/** How the prompt wants the answer written. */
export type OutputFormat = {
  /** The label and nothing around it. */
  readonly isLabelAlone: boolean;
  /** The key of the label in a JSON object; `undefined` for plain text. */
  readonly jsonKey: string | undefined;
  readonly letterCase: 'as-written' | 'upper' | 'lower';
  readonly isExplained: boolean;
};

/** What a prompt asks for, as far as the learner understands it. */
export type Task = {
  readonly labels: readonly Label[];
  readonly examples: readonly WorkedExample[];
  readonly output: OutputFormat;
};
