import type { BasicExpressionToken } from '@actions/workflow-parser/templates/tokens/basic-expression-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Permissions } from './token-permissions.js';

/** Where a workflow file stands; `$/` and `./` in it lead to the same repository and commit. */
export type WorkflowFile = {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** A commit id, or a name for what is not committed. */
  readonly commit: string;
  readonly text: string;
};

export type StepDefinition = {
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly if: BasicExpressionToken;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
} & (
  | {
      readonly kind: 'run';
      readonly run: TemplateToken;
      readonly shell: string;
      readonly folder: TemplateToken | undefined;
    }
  | { readonly kind: 'uses'; readonly uses: string; readonly with: TemplateToken | undefined }
);

type JobParts = {
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly if: BasicExpressionToken;
  readonly strategy: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  /** What the job asks for; what its workflow has when absent. */
  readonly permissions: Permissions | undefined;
};

/** A job of steps, on a runner of its own. */
export type StepsJob = JobParts & {
  readonly kind: 'steps';
  readonly env: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly steps: readonly StepDefinition[];
};

/** A job that is another workflow. */
export type CallingJob = JobParts & {
  readonly kind: 'call';
  readonly uses: string;
  readonly with: TemplateToken | undefined;
  readonly secrets: 'inherit' | TemplateToken | undefined;
};

export type JobDefinition = StepsJob | CallingJob;

export type InputType = 'string' | 'boolean' | 'number';

export type DeclaredInput = {
  readonly type: InputType;
  readonly isRequired: boolean;
  readonly default: TemplateToken | undefined;
};

/** What `on: workflow_call` declares. */
export type CallDeclaration = {
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  /** Whether each secret is required. */
  readonly secrets: Readonly<Record<string, boolean>>;
  readonly outputs: Readonly<Record<string, TemplateToken>>;
};

/** A filter of an event: `types`, `branches`, `workflows`; lists of texts by name. */
export type EventFilter = Readonly<Record<string, readonly string[]>>;

export type Workflow = {
  readonly file: WorkflowFile;
  readonly name: string;
  readonly events: Readonly<Record<string, EventFilter>>;
  readonly call: CallDeclaration | undefined;
  readonly env: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly jobs: readonly JobDefinition[];
};
