const handlers = 24;

/** A Python module of some 250 lines that asks a model here and there. */
export const pythonProgram = (
  number,
  { model = 'gpt-4o-mini', tone = 'brief', limit = 10 } = {},
) => `"""Module ${number}."""

from openai import OpenAI

SYSTEM_PROMPT = """You sort the mail of department ${number}.
Be ${tone} and answer with one of four labels.
"""

client = OpenAI()


def ask(text):
    return client.chat.completions.create(
        model="${model}",
        temperature=0.2,
        messages=[{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": f"Sort this: {text}"}],
    )
${Array.from({ length: handlers }, (_, index) => pythonHandler(number, index, index === 7 ? limit : 10)).join('')}`;

const pythonHandler = (number, index, limit) => `

class Handler${index}(Base):
    def handle(self, request):
        items = [item for item in request.items if item.weight > ${index}][:${limit}]
        for item in items:
            self.store.put(f"item-${number}-{item.id}", {"value": item.value, "label": "open"})
        logger.info("stored %d items", len(items))
        return self.reply(request, status=${200 + index})
`;

/** A TypeScript module of some 250 lines that asks a model here and there. */
export const typescriptProgram = (
  number,
  { model = 'gpt-4o-mini', tone = 'brief', limit = 10 } = {},
) => `import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { store } from './store.js';

const systemPrompt = \`You sort the mail of department ${number}.
Be ${tone} and answer with one of four labels.\`;

export const ask = (text: string) =>
  generateText({
    model: openai('${model}'),
    temperature: 0.2,
    system: systemPrompt,
    messages: [{ role: 'user', content: \`Sort this: \${text}\` }],
  });
${Array.from({ length: handlers }, (_, index) => typescriptHandler(number, index, index === 7 ? limit : 10)).join('')}`;

const typescriptHandler = (number, index, limit) => `
export class Handler${index} extends Base {
  handle(request: Request): Reply {
    const items = request.items.filter((item) => item.weight > ${index}).slice(0, ${limit});
    for (const item of items) {
      store.put(\`item-${number}-\${item.id}\`, { value: item.value, label: 'open' });
    }
    logger.info('stored items', items.length);
    return this.reply(request, { status: ${200 + index} });
  }
}
`;
