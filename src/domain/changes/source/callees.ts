import { spacedName } from '../vocabulary/words.js';
import type { FileContext } from './surroundings.js';

/** Calls whose words nobody but people reads: logs, errors, terminals, interfaces, tests, translations. */
const forPeople =
  /^(?:(?:\w+\.)*(?:encoding_for_model|encodingForModel|get_encoding|getEncoding|encoding_name_for_model)|print|println|printf|puts|echo|fmt\.(?:F?Print\w*|Errorf)|[cC]onsole\.\w+|System\.(?:out|err)\.\w+|IO\.(?:puts|inspect|warn|write)|(?:\w+\.)*(?:Logger|Debug|Trace|Timber|Log)\.\w+|NSLog|os_log|eprintln|eprint|dbg|bail|anyhow|eyre|ensure|(?:\w+\.)*(?:with_context|wrap_err|wrap_err_with|expect_err)|(?:\w+\.)*(?:log|logger|logging|_logger|slog|winston|pino)(?:\.\w+)*|(?:\w+\.)*(?:log|debug|info|warn|warning|error|exception|critical|fatal|trace|verbose|notify|toast(?:\.\w+)?|alert|confirm|echo|secho|Errorf?|Wrapf?|Println|Printf|Fprintf|panic|debugger)|\w*(?:Error|Exception|Warning)|abort|HTTPException|(?:Next|Http|HTTP|JSON|Json|PlainText|HTML)?Response(?:\.json)?|jsonify|assert\w*|expect|describe|it|test|t|(?:[\w$]+\.)*(?:i18n|l10n|intl|translator)\.\w+|\$t|gettext|_|st\.(?:write|title|header|subheader|caption|markdown|error|warning|info|success|text_input|text_area|button|sidebar\.\w+|selectbox|slider|spinner|toast|chat_input)|gr\.\w+|click\.(?:echo|secho|confirm|prompt|style)|typer\.(?:echo|secho|confirm|prompt|style)|rich\.\w+|inquirer\.\w+|questionary\.\w+|survey\.\w+|promptui\.\w+|enquirer\.\w+|window\.prompt|Prompt\.ask|Confirm\.ask|getpass|input|re\.\w+|RegExp|Regexp|regexp\.\w+|Pattern\.compile|chalk(?:\.\w+)*|ora|spinner\.\w+|(?:\w+\.)*(?:tool_output|tool_error|tool_warning|set_title|setTitle|showErrorMessage|showInformationMessage|showWarningMessage|querySelector|getElementById|addEventListener|startswith|endswith|startsWith|endsWith|includes|has|cursor\.\w+)|raise|fail|vscode\.\w+|vim\.(?:ui\.\w+|notify|fn\.input|fn\.confirm)|Read-Host|Write-\w+|readline|cli(?:::|\.)\w+)$/;

/** Calls that declare what a command line takes: their help is for people, their defaults are not. */
const commandLine =
  /^(?:[\w$]+\.)*(?:add_argument|add_option|add_parser|option|Option|Argument|argument|addOption|requiredOption|flag|StringVarP?|BoolVarP?|IntVarP?|Float64VarP?|String|StringP|positional|setDescription)$/;

/** Calls that make one message of a chat; their name is its role. */
const messageMakers =
  /^(?:[\w$]+\.)*(?:(?:Chat)?(?:System|Human|User|AI|Assistant|Developer)(?:Chat)?(?:Message|Prompt)(?:PromptTemplate)?(?:Param)?|fsystem|fuser|fassistant|ChatMessage|ChatRequest(?:System|User|Assistant)Message|ChatCompletion\w*Message\w*|(?:Add|Create)(?:System|User|Assistant)Message|(?:system|user|assistant|developer)_?[mM]essage|MessageTextContent|SystemModelMessage|UserModelMessage)(?:\.(?:from\w*|of|create|new|content|text|template|assistant|user|system))?$|\w\.(?:system|user|assistant|developer)$/;

/** Calls that only shape or hold text: what they are given stays what it is. */
const textShapers: ReadonlySet<string> = new Set(
  'strip,lstrip,rstrip,trim,trimStart,trimEnd,dedent,cleandoc,format,format_map,join,concat,replace,stripIndent,trimIndent,trimMargin,stripMargin,formatted,from_template,fromTemplate,from_messages,fromMessages,PromptTemplate,ChatPromptTemplate,FewShotPromptTemplate,MessagesPlaceholder,Template,raw,String.raw,outdent,freeze,strip_heredoc,squish,list,tuple,set,dict,frozenset,Set,Map,asList,of,List.of,Arrays.asList,str,String,ChatPromptTemplate.from_messages,prompt,html,text,jinja,from_string,Some,to_string,into,to_owned,vec,TrimSpace,Sprintf,sprintf,Prompt,PromptTemplateConfig,unindent,indent,as_const,freeze'.split(
    ',',
  ),
);

/** Calls whose last argument stands for a value that was not set. */
const defaulters =
  /^(?:[\w$]+\.)*(?:getenv|getenv_or|get|environ\.get|env|default|Field|field|Option|Argument|option|config|getOrDefault|get_or|unwrap_or|or|CharField|TextField|FloatField|IntegerField|JSONField|Column|mapped_column|float|int|bool|str|Number|parseFloat|parseInt|String|getInput|optional|nullish|catch|withDefault|getString|get_config|fetch|GetValue|GetEnvironmentVariable|WithDefault|Float|Float64|Int|Int64|F|Opt|NewOpt|Ptr|ptr|ToPtr|float32|float64|int32|int64|Float32|Int32|BigDecimal\.valueOf|Some)$/;

/** Calls that give a name in a map, a form or a query its value. */
const entrySetters = /\.(?:put|append|add|set|insert|addProperty|setProperty|accumulate)$/;

export const setsEntry = (callee: string): boolean => callee.length < 120 && entrySetters.test(callee);

/** Constructors that hold the settings of a model. */
const settingsMakers =
  /(?:config|params?|parameters|options|settings|model|llm|chat|args|request|binding|spec|details|info|entry|embeddings?|client|modelinfo)s?$/i;

/** Calls whose function is only asked for its words when something failed. */
export const explainsFailure = (callee: string): boolean => /(?:^|\.)(?:with_context|wrap_err_with)$/.test(callee);

export const isForPeople = (callee: string): boolean => callee.length < 120 && forPeople.test(callee);

/** True for the part of an interface that lets people choose: `st.selectbox("Model", […])`. */
export const offersChoice = (callee: string): boolean =>
  /(?:^|\.)(?:select_?box|select_?slider|multi_?select|radio(?:_?group)?|drop_?down|select|combo_?box)$/i.test(callee);

export const declaresOption = (callee: string): boolean => callee.length < 120 && commandLine.test(callee);

const programRunners = /^(?:vim(?:\.fn|\.uv)?|os|posix|subprocess|Kernel|Process|System|Sys|IO|sh|shell)\.system$/;

/** True for a call that runs a program, although it is named as the message of a system is. */
export const runsProgram = (callee: string): boolean => programRunners.test(callee);

/** Calls that fail or ask who somebody is, although they are named as messages are. */
const isNoMessage = /(?:Error|Exception|[Ff]aker?|auth|session)\.(?:user|system)$/;

export const makesMessage = (callee: string): boolean =>
  callee.length < 120 && messageMakers.test(callee) && !isNoMessage.test(callee) && !runsProgram(callee);

/** The last word of a callee, without its receivers. */
export const methodOf = (callee: string): string => callee.slice(callee.lastIndexOf('.') + 1);

export const shapesText = (callee: string): boolean =>
  textShapers.has(callee) || textShapers.has(methodOf(callee).replace(/!$/, ''));

export const givesDefault = (callee: string): boolean => callee.length < 120 && defaulters.test(callee);

/** True for constructors (`AgentConfig`, `Model`), whose call is data when all it is given is data. */
export const holdsSettings = (callee: string): boolean =>
  /^[A-Z]/.test(methodOf(callee)) && settingsMakers.test(spacedName(methodOf(callee)));

/** Calls whose name alone says that they declare a tool. */
const toolMakers =
  /(?:^|\.)(?:[A-Z]\w*)?(?:Tool|Function)(?:Def(?:inition)?|Spec(?:ification)?|Declaration|Schema|Param(?:eter)?|Info)$|^(?:[\w$]+\.)*(?:DynamicTool|DynamicStructuredTool|StructuredTool|FunctionTool|registerTool|addTool|defineTool|createTool|KernelFunction|function_tool|kernel_function|AIFunctionFactory\.Create|McpServerTool|beta_tool|NewTool|chatFunction)$/;

/** Calls that describe to a model only in a file that declares tools or schemas for one. */
const describers =
  /^(?:[\w$]+\.)*(?:tool|Tool|from_function|from_defaults|describe|Schema|genai\.Schema|Description|P|WithDescription|InputField|OutputField)$/;

/** Describes the field of a schema, and of much else. */
const fieldMakers = /(?:^|\.)Field$/;

/** True for a call that declares a tool, or describes a value that a model is to give. */
export const describesTool = (callee: string, file: FileContext): boolean =>
  callee.length < 120 &&
  (toolMakers.test(callee) ||
    (describers.test(callee) && (file.usesModels || file.declaresTools)) ||
    (fieldMakers.test(callee) && file.declaresTools));

const askers =
  /(?:^|\.)(?:create|generate\w*|stream\w*|invoke\w*|ainvoke|complete|completion|completions|acompletion|chat|predict|ask|run|parse|respond|responses|messages|call|converse)$/i;

/** True for a call that may ask a model. */
export const asksModel = (callee: string): boolean => callee.length < 120 && askers.test(callee);

const promptMakers =
  /(?:^|\.)(?:\w*Prompt(?:Template|Builder|TemplateConfig)|PromptTemplate\.\w+|ChatPromptTemplate\.\w+)$/;

const signatureMakers =
  /^(?:dspy\.)?(?:Predict|ChainOfThought|ReAct|ProgramOfThought|MultiChainComparison|TypedPredictor|TypedChainOfThought|Signature)$/;

/** True for what makes a prompt of the text that it is given: `PromptTemplate("…")`. */
export const makesPrompt = (callee: string): boolean => callee.length < 120 && promptMakers.test(callee);

/** True for what asks a model by a signature: `dspy.Predict("mail -> label")`. */
export const asksBySignature = (callee: string, text: string): boolean =>
  signatureMakers.test(callee) && /^[^\n]{1,300}\s->\s/.test(text);

const agentMakers = /(?:^|\.)(?:\w*Agent|Task|Crew|Assistant|Persona)$/;

const wordsOfAgents =
  /^(?:goal|role|backstory|description|expected_output|expectedOutput|instructions?|objective|task)$/;

/** True for what makes an agent or its task, whose words are put before a model: `Agent(goal="…")`. */
export const instructsAgent = (callee: string, name: string): boolean =>
  callee.length < 120 && agentMakers.test(callee) && wordsOfAgents.test(name);

/** Calls that bring in a module, wherever they stand. */
export const bringsIn = (callee: string): boolean =>
  /^(?:require|require_relative|require_once|import|importlib\.import_module|__import__)$/.test(callee);

/** Annotations whose text is the message itself: `@SystemMessage("…")`, `@UserMessage("…")`. */
export const annotatesMessage = (callee: string): boolean => /^(?:System|User)Message$/.test(methodOf(callee));
