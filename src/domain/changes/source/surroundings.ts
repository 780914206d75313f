/** What a whole file says about the values in it. */
export type FileContext = {
  readonly path: string;
  /** It imports a model's library or builds chat messages. */
  readonly usesModels: boolean;
  /** It names parameters that only requests to models have. */
  readonly namesParameters: boolean;
  /** Its own name says it holds prompts. */
  readonly isPromptFile: boolean;
  /** It draws what people see. */
  readonly isInterface: boolean;
  /** It declares tools or schemas that a model is given. */
  readonly declaresTools: boolean;
  /** Its place says that it makes a corpus: reads, cuts and indexes documents. */
  readonly isIngestion: boolean;
  /** Its name says that it cuts the documents of a corpus. */
  readonly isForCutting: boolean;
  /** It cuts documents, among other things. */
  readonly cutsDocuments: boolean;
  /** True when somewhere in the file what has this name is handed on as a part of a prompt. */
  readonly reachesPrompt: (name: string) => boolean;
  /** True when somewhere in the file a prompt is filled in with what has this name. */
  readonly fillsPrompt: (name: string) => boolean;
  /** True when somewhere in the file a model is to answer in the shape of the class of this name. */
  readonly shapesAnswer: (name: string) => boolean;
};

/** Where a value stands: what names it, what it is handed to, what it lies in. The nearest comes first. */
export type Surroundings = {
  readonly file: FileContext;
  readonly names: readonly string[];
  /** The nearest name is the key of a map: no variable has it. */
  readonly isEntry: boolean;
  readonly calls: readonly string[];
  readonly scopes: readonly string[];
  /** It lies in an entry that an id of a model names. */
  readonly isOfModel: boolean;
  /** The role of the chat message that the value lies in. */
  readonly role: string | undefined;
  /** It lies in the declaration of a tool or of a schema that a model is given. */
  readonly isToolPart: boolean;
  /** It lies in a function that a model may call, whose own words describe it. */
  readonly isToolFunction: boolean;
  /** It is in a class that is a tool by what it extends. */
  readonly isToolClass: boolean;
  /** Nobody but people reads it: a log line, an error. */
  readonly isForPeople: boolean;
  /** People read its words, but a program takes its values: the options of a command line. */
  readonly isOption: boolean;
  /** How many names stood when the nearest call was entered: those say nothing of what the call is given. */
  readonly namesAtCall: number;
  /** It is one of several texts that are joined, which as a whole were none for a model. */
  readonly isJoined: boolean;
  /** It is part of an import. */
  readonly isImport: boolean;
  /** The nearest call makes a prompt of the values that it is given by name. */
  readonly isOfPrompt: boolean;
};

/** The words of an interface in one language. */
export const isTranslation = (path: string): boolean =>
  /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i.test(path);

export const outermost = (file: FileContext): Surroundings => ({
  file,
  names: [],
  isEntry: false,
  calls: [],
  scopes: [],
  isOfModel: false,
  role: undefined,
  isToolPart: false,
  isToolFunction: false,
  isToolClass: false,
  isForPeople: isTranslation(file.path),
  isOption: false,
  namesAtCall: 0,
  isJoined: false,
  isImport: false,
  isOfPrompt: false,
});

/** Words that only say "the value": the name above them tells whose. */
const valueWords: ReadonlySet<string> = new Set([
  'default',
  'value',
  'defaultvalue',
  'default_value',
  'const',
  'initial',
]);

/** The nearest name that says what a value is. */
export const nameOf = ({ names }: Surroundings): string =>
  names.find((name) => !valueWords.has(name.toLowerCase())) ?? '';

/** True for the text that names what it is asked for with, as the first one of `getenv("TEMPERATURE", 0.4)` does. */
export const isOwnName = (text: string, { names }: Surroundings): boolean =>
  names[0] !== undefined && text.replace(/^-+/, '') === names[0];

/** Names a value by where it stands, such as `Agent.review.system`; the same on both sides of a change. */
export function placeName({ scopes, names }: Surroundings): string {
  const parts = [...scopes.slice(0, 2).reverse(), ...names.slice(0, 4).reverse()].map((part) => part.slice(0, 60));
  return parts.filter((part) => part !== '').join('.');
}
