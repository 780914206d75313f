import type { z } from 'zod';

/**
 * The inputs of an action by name; each is a text that its schema turns into a value. Booleans are `z.stringbool()`.
 */
export type ActionInputs = z.ZodObject<z.ZodRawShape, z.core.$strict>;

/** What an action did. */
export type ActionResult<Output extends string> = {
  readonly outputs: Readonly<Record<Output, string>>;
  /** Why the step fails although the work was done, such as a gate that says no. */
  readonly failure?: string | undefined;
};

/** One action as a value: what it is given, what it answers, and what it needs from outside. */
export type Action<Ports, Inputs extends ActionInputs, Output extends string> = {
  readonly name: string;
  readonly inputs: Inputs;
  readonly outputs: readonly Output[];
  /** A property, not a method: only so does the compiler refuse an action that wants a port the world lacks. */
  readonly run: (ports: Ports, inputs: z.infer<Inputs>) => Promise<ActionResult<Output>>;
  /** Tells whoever waits for what the action decides why its inputs cannot be read; nobody waits where it is absent. */
  readonly tellMistake?: ((ports: Ports, mistake: unknown) => Promise<void>) | undefined;
};

/** Declares an action, with the types of its inputs and outputs taken from what is written. */
export const defineAction = <Ports, Inputs extends ActionInputs, const Output extends string>(
  action: Action<Ports, Inputs, Output>,
): Action<Ports, Inputs, Output> => action;
