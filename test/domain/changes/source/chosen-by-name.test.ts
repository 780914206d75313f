import { describe, expect, test } from 'vitest';
import { lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

describe('a model that is chosen by the name of what makes it', () => {
  const python =
    'import llms\nchat_llm = llms.get_groq_llama3(temperature=0)\nembedding_llm = llms.get_embedding_openai()';
  const go = 'package a\nvar packs = Pack{Writer: openaiO3MiniLow(roleWriter, nil), Namer: *claude37Sonnet(roleNamer)}';
  test.each([
    { what: 'another company', path: 'app/main.py', text: python, from: 'embedding_openai', to: 'embedding_hf' },
    { what: 'another version', path: 'app/main.py', text: python, from: 'llama3', to: 'llama4' },
    { what: 'another effort', path: 'shared/packs.go', text: go, from: 'MiniLow', to: 'MiniHigh' },
    { what: 'another family', path: 'shared/packs.go', text: go, from: '*claude37Sonnet', to: '*gemini15Pro' },
    {
      what: 'a class of another company',
      path: 'app/a.py',
      text: 'llm = ChatOpenAI()',
      from: 'ChatOpenAI',
      to: 'ChatAnthropic',
    },
  ])('is one: $what', ({ path, text, from, to }) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['model']);
  });

  test.each([
    {
      what: 'a maker by another name',
      path: 'app/a.py',
      text: 'llm = build_llm(settings)',
      from: 'build_llm',
      to: 'create_llm',
    },
    {
      what: 'what reads a reply',
      path: 'app/a.py',
      text: 'reply = parse_openai_reply(text)',
      from: 'openai_reply',
      to: 'anthropic_reply',
    },
    {
      what: 'a client',
      path: 'src/a.ts',
      text: 'const client = openaiClient(key);',
      from: 'openaiClient',
      to: 'azureClient',
    },
  ])('is none: $what', ({ path, text, from, to }) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['code']);
  });
});

test('what makes a model for the first time is a matter of the program', () => {
  const search = 'import langchain\nstore = Store()';
  expect(lanesBetween('app/a.py', search, `${search}\nstore.embedding = OpenAIEmbeddings()`)).toEqual(['code']);
  const read = 'config = {}\nconfig["openai_model_name"] = getOpenaiModelName()';
  expect(lanesOfEdit('app/a.py', read, 'getOpenai', 'getAzure')).toEqual(['code']);
});

test('a default that is another of a list of models is another model', () => {
  const text = 'export const DEFAULT_MODEL_NAME = OPENAI_MODELS[0].name;\nexport const FIRST_ROW = ROWS[0].name;';
  expect(lanesOfEdit('src/models.ts', text, 'MODELS[0]', 'MODELS[1]')).toEqual(['model']);
  const config = 'export const DEFAULT_MODEL_CONFIG = { ...MODELS[0].config, range: { ...MODELS[0].range } };';
  expect(lanesOfEdit('src/models.ts', config, 'MODELS[0].range', 'MODELS[1].range')).toEqual(['model']);
  expect(lanesOfEdit('src/models.ts', text, 'ROWS[0]', 'ROWS[1]')).toEqual(['code']);
  const python = 'DEFAULT_MODEL = MODELS[0]\nlast_model = MODELS[index]';
  expect(lanesOfEdit('app/models.py', python, 'MODELS[0]', 'MODELS[2]')).toEqual(['model']);
  expect(lanesOfEdit('app/models.py', python, 'MODELS[index]', 'MODELS[place]')).toEqual(['code']);
});

test('the version of an API of models is of the model', () => {
  const text = 'package a\nconst DefaultAzureApiVersion = "2024-10-21"\nconst StoreApiVersion = "2024-10-21"';
  expect(lanesOfEdit('shared/providers.go', text, 'AzureApiVersion = "2024', 'AzureApiVersion = "2025')).toEqual([
    'model',
  ]);
  expect(lanesOfEdit('shared/providers.go', text, 'StoreApiVersion = "2024', 'StoreApiVersion = "2025')).toEqual([
    'code',
  ]);
});

describe('a message that stands elsewhere, said by another role', () => {
  const script = 'import openai from "openai";\nconst messages = [{ role: "system", content: rules }];';
  const python = 'import openai\nhistory.append({"role": "system", "content": rules})';
  const made = 'import langchain\nasked = [SystemMessage(content=rules), HumanMessage(content=question)]';
  test.each([
    { path: 'src/a.ts', text: script, from: '"system"', to: '"user"' },
    { path: 'src/a.ts', text: script, from: '"system"', to: 'isSmall ? "user" : "system"' },
    { path: 'app/a.py', text: python, from: '"role": "system"', to: '"role": "user"' },
    { path: 'app/a.py', text: made, from: 'SystemMessage', to: 'HumanMessage' },
  ])('is another prompt: $path, $to', ({ path, text, from, to }) => {
    expect(lanesOfEdit(path, text, from, to)).toContain('prompt');
  });

  test('is the program that makes it where the message is new', () => {
    const added = `${script}\nmessages.push({ role: "user", content: question });`;
    expect(lanesBetween('src/a.ts', script, added)).toEqual(['code']);
    expect(lanesBetween('src/a.ts', script, script.replace('rules', 'allRules'))).toEqual(['code']);
  });

  test('is none where a role is what somebody may do', () => {
    const text = 'const member = { role: Roles.owner, content: page };';
    expect(lanesOfEdit('src/a.ts', text, 'Roles.owner', 'Roles.guest')).toEqual(['code']);
  });
});

describe('what describes an action to a model', () => {
  const action =
    'export const wait: ActionSchema = { name: "wait", description: "Wait a great while", schema: z.object({ s: z.number() }) };';
  const output =
    'export const navigatorOutputSchema = { type: "object", properties: { wait: { type: "object", description: "Wait a great while" } } };';
  const fields =
    'class Reminder(BaseModel):\n    every: int = Field(description="The great number of periods to wait between reminders")';
  test.each([
    ['beside a schema of zod', 'src/agent/actions.ts', action],
    ['in the schema of an output', 'src/agent/schema.ts', output],
    ['among the schemas of an agent', 'app/chat/agent/schemas.py', fields],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'great', 'good')).toEqual(['prompt']);
  });

  test('and not what an endpoint takes, which only programs read', () => {
    expect(lanesOfEdit('app/api/schemas.py', fields, 'great', 'good')).toEqual(['code']);
  });
});

describe('how documents are cut and found', () => {
  test('is of the data lane in a file that is named for it', () => {
    const text =
      'class Chunker:\n    def split(self, document):\n        if document.size < 5:\n            return None\n        return [document]';
    expect(lanesOfEdit('app/parser/chunking.py', text, 'size < 5', 'size < 9')).toEqual(['data']);
    const java = 'class A { int leastWords(Document one) { return 5; } }';
    expect(lanesOfEdit('src/rag/ChunkQualityFilter.java', java, '5', '6')).toEqual(['data']);
    expect(lanesOfEdit('src/rag/StreamFilter.java', java, '5', '6')).toEqual(['code']);
  });

  test('is of the data lane where an index of vectors is declared', () => {
    const text =
      'await db.query(`CREATE INDEX items_embedding ON items USING ivfflat (embedding vector_l2_ops) WITH (lists = 100)`);\nawait db.query(`CREATE INDEX items_name ON items USING btree (name) WITH (fillfactor = 70)`);';
    expect(lanesOfEdit('src/setup.js', text, 'lists = 100', 'lists = 900')).toEqual(['data']);
    expect(lanesOfEdit('src/setup.js', text, 'fillfactor = 70', 'fillfactor = 80')).toEqual(['code']);
  });

  test('is of the data lane where a splitter is told how, or a store which of its indexes is asked', () => {
    const text =
      'def cut(documents, split_length: int = 200):\n    return splitter.run(documents)\nPINECONE_DOCS_INDEX_NAME = "docs-small"\nUSERS_INDEX_NAME = "users-small"';
    expect(lanesOfEdit('app/setup.py', text, '200', '300')).toEqual(['data']);
    expect(lanesOfEdit('app/setup.py', text, 'docs-small', 'docs-large')).toEqual(['data']);
    expect(lanesOfEdit('app/setup.py', text, 'users-small', 'users-large')).toEqual(['code']);
    const stream = 'const documents = split(text);\nconst s = smoothStream({ chunking: "word" });\nsend(1);';
    expect(lanesOfEdit('src/documents.ts', stream, '(1)', '(2)')).toEqual(['code']);
  });

  test('is of the data lane where a list says which files are indexed', () => {
    const text = 'fn f(p: &str) -> bool {\n    const EXT_BLACKLIST: &[&str] = &["png", "jpg"];\n    true\n}';
    expect(lanesOfEdit('src/indexes/file.rs', text, '"jpg"', '"jpg", "pdf"')).toEqual(['data']);
    expect(lanesOfEdit('src/upload/file.rs', text, '"jpg"', '"jpg", "pdf"')).toEqual(['code']);
    const types = 'SUPPORTED_FILE_TYPES = [".md", ".txt"]\nSUPPORTED_LOCALES = ["en", "de"]';
    expect(lanesOfEdit('app/ingest/files.py', types, '".txt"', '".pdf"')).toEqual(['data']);
    expect(lanesOfEdit('app/ingest/files.py', types, '"de"', '"fr"')).toEqual(['code']);
  });

  test.each([
    ['of a field', 'app/search/setup.py', 'fields = [SimpleField(name="id", filterable=True, sortable=False)]'],
    ['of its vectors', 'app/store.py', 'client.create(vectors=VectorParams(size=768, distance=True, on_disk=False))'],
    [
      'of how it is enriched',
      'src/Setup.cs',
      'class A { object S = new SplitSkill(maximumPageLength: 1, extra: False); }',
    ],
  ])('is of the data lane by the definition of an index: %s', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'False', 'True')).toEqual(['data']);
  });

  test('is a matter of code where other things are called so', () => {
    expect(lanesOfEdit('web/SearchBar.tsx', 'const a = SearchField({ wide: 1 });', '1', '2')).toEqual(['code']);
    expect(lanesOfEdit('app/forms.py', 'a = SimpleField(name="id", sortable=1)', '1', '2')).toEqual(['code']);
  });

  test('is of the data lane where the ways to load documents change', () => {
    const text = 'def load(path):\n    return PDFMinerLoader(path).load()\n';
    expect(lanesOfEdit('app/ingest.py', text, 'PDFMinerLoader', 'PyPDFLoader')).toEqual(['data']);
    expect(lanesOfEdit('app/viewer.py', text, 'PDFMinerLoader', 'PyPDFLoader')).toEqual(['code']);
  });

  test('is of the data lane where a program that cuts documents calls otherwise what cuts them', () => {
    const text =
      'class PageSplitter(TextSplitter):\n    def split(self, page):\n        return self.chunk_table(page, 5)\n\nindex = 1';
    expect(lanesOfEdit('scripts/data_utils.py', text, 'chunk_table(page, 5)', 'chunk_rest(page)')).toEqual(['data']);
    expect(lanesOfEdit('scripts/data_utils.py', text, 'index = 1', 'index = 2')).toEqual(['code']);
  });
});

test('a long text in a file of prompts is one under any name', () => {
  const told =
    'You are asked to explain the task to somebody who is new to it, step by step and with a command for each.';
  const text = (name: string) => `class Prompts:\n    ${name}: str = "${told} Leave out what was told before."`;
  expect(lanesOfEdit('prompts/prompt_class.py', text('todo_to_command'), 'step by step', 'in short')).toEqual([
    'prompt',
  ]);
  expect(lanesOfEdit('app/menu.py', text('help_command'), 'step by step', 'in short')).toEqual(['code']);
});

test('a greatest number of tokens is a parameter in every spelling', () => {
  const text = 'object Models {\n    const val ANTHROPIC_MAXIMUM_TOKEN = 200_000\n    const val MAXIMUM_ROWS = 200\n}';
  expect(lanesOfEdit('app/Models.kt', text, '200_000', '4096')).toEqual(['model']);
  expect(lanesOfEdit('app/Models.kt', text, 'ROWS = 200', 'ROWS = 100')).toEqual(['code']);
});

test('the variable that alone says which model is asked chooses it', () => {
  const text =
    'import openai\ndeployment = os.environ["AZURE_EMBED_DEPLOYMENT"]\nmodel = os.getenv("CHAT_MODEL") or models[0]\nkey = os.environ["AZURE_KEY"]';
  expect(lanesOfEdit('app/a.py', text, '"AZURE_EMBED_', '"AZURE_CHAT_')).toEqual(['model']);
  expect(lanesOfEdit('app/a.py', text, '"CHAT_MODEL"', '"EMBEDDING_MODEL"')).toEqual(['model']);
  expect(lanesOfEdit('app/a.py', text, '"AZURE_KEY"', '"OPENAI_KEY"')).toEqual(['code']);
  const withDefault = 'import openai\nmodel = os.getenv("CHAT_MODEL", "gpt-4o")';
  expect(lanesOfEdit('app/a.py', withDefault, '"CHAT_MODEL"', '"MY_MODEL"')).toEqual(['code']);
});
