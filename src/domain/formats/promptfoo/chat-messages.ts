import { z } from 'zod';
import { isJsonObject, type JsonObject, readJson } from '../../artifacts/read-json.js';
import { Message } from '../../inference/call/message.js';
import { parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';

/** The messages of a prompt, or why it cannot be told as messages. */
export type Messages =
  | { readonly kind: 'messages'; readonly messages: readonly Message[] }
  | { readonly kind: 'unusable'; readonly why: string };

const ChatMessage = z.strictObject({ role: Message.shape.role, content: z.string() });

/** A text is one message of the user, unless it is a chat written as JSON or YAML. */
export function messagesOfText(text: string, path: string): Messages {
  const start = text.trimStart();
  if (/^[[{]/.test(start) && !/^\{[{%#]/.test(start)) return messagesOfJson(text);
  if (/^- role:/.test(start)) return messagesOfYaml(text, path);
  return { kind: 'messages', messages: [{ role: 'user', content: text }] };
}

function messagesOfJson(text: string): Messages {
  const parsed = readJson(text);
  if (parsed !== undefined) return messagesOfValue(parsed.json) ?? asOneMessage(text);
  if (!/"role"/.test(text)) return asOneMessage(text);
  return {
    kind: 'unusable',
    why: 'this chat is JSON only when its template is filled in; write it as a list of messages',
  };
}

const asOneMessage = (content: string): Messages => ({ kind: 'messages', messages: [{ role: 'user', content }] });

/** A chat as YAML; any other YAML is one message, which promptfoo writes as JSON. */
export function messagesOfYaml(text: string, path: string): Messages {
  try {
    const { value } = parseLocatedYaml(text, path);
    return messagesOfValue(value) ?? asOneMessage(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      kind: 'unusable',
      why: 'this chat is YAML only when its template is filled in; write it as a list of messages',
    };
  }
}

/** A list of messages; nothing for a value that is no chat at all. */
export function messagesOfValue(value: unknown): Messages | undefined {
  const list: unknown = isJsonObject(value) ? value['messages'] : value;
  if (!Array.isArray(list) || list.length === 0 || !list.every((each) => isJsonObject(each) && 'role' in each))
    return undefined;
  const messages: Message[] = [];
  for (const each of list as JsonObject[]) {
    const parsed = ChatMessage.safeParse(each);
    if (!parsed.success) return { kind: 'unusable', why: whyNoMessage(each) };
    messages.push(parsed.data);
  }
  return { kind: 'messages', messages };
}

function whyNoMessage({ role, content, ...rest }: JsonObject): string {
  const [more] = Object.keys(rest);
  if (!Message.shape.role.safeParse(role).success) return `a message has the role \`${String(role)}\`, which is none`;
  if (typeof content !== 'string') return 'a message has parts, such as pictures, and only text is asked';
  return `a message has \`${more}\`, which is not asked`;
}
