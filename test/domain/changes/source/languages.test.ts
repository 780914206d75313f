import { describe, expect, test } from '@jest/globals';
import { lanesOfEdit } from '../../../fixtures/source-change.js';

/** One small program a language: it has a prompt by name, a message by role, a model and a temperature. */
const programs: Readonly<Record<string, string>> = {
  'app/bot.py': `from openai import OpenAI

SYSTEM_PROMPT = """You sort mail.
Answer with one word."""

def answer(question):
    return OpenAI().chat.completions.create(
        model="gpt-4o-mini",
        temperature=0.2,
        messages=[{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": "Sort this: " + question}],
    )
`,
  'app/bot.js': `import OpenAI from 'openai';

const systemPrompt = \`You sort mail.
Answer with one word.\`;

export const answer = (question) =>
  new OpenAI().chat.completions.create({
    model: 'gpt-4o-mini',
    temperature: 0.2,
    messages: [{ role: 'system', content: systemPrompt }, { role: 'user', content: 'Sort this: ' + question }],
  });
`,
  'app/bot.ts': `import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const systemPrompt: string = 'You sort mail. Answer with one word.';

export const answer = async (question: string): Promise<string> => {
  const { text } = await generateText({
    model: openai('gpt-4o-mini'),
    temperature: 0.2,
    system: systemPrompt,
    messages: [{ role: 'user', content: \`Sort this: \${question}\` }],
  });
  return text;
};
`,
  'app/Bot.tsx': `import { streamText } from 'ai';

const systemPrompt = 'You sort mail. Answer with one word.';

export const Bot = ({ question }: { question: string }) => {
  const ask = () =>
    streamText({ model: 'gpt-4o-mini', temperature: 0.2, messages: [{ role: 'user', content: 'Sort this: ' + question }] });
  return <button onClick={ask}>{question}</button>;
};
`,
  'bot/bot.go': `package bot

import openai "github.com/sashabaranov/go-openai"

const systemPrompt = "You sort mail. Answer with one word."

func request(question string) openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{
		Model:       "gpt-4o-mini",
		Temperature: 0.2,
		Messages: []openai.ChatCompletionMessage{
			{Role: "user", Content: "Sort this: " + question},
		},
	}
}
`,
  'src/Bot.java': `import dev.langchain4j.model.openai.OpenAiChatModel;

class Bot {
  static final String SYSTEM_PROMPT = """
      You sort mail.
      Answer with one word.
      """;

  OpenAiChatModel model = OpenAiChatModel.builder().modelName("gpt-4o-mini").temperature(0.2).build();

  Object message(String question) {
    return new UserMessage("Sort this: " + question);
  }
}
`,
  'src/Bot.cs': `using Microsoft.SemanticKernel;

class Bot
{
    const string SystemPrompt = "You sort mail. Answer with one word.";

    object Settings() => new OpenAIPromptExecutionSettings { ModelId = "gpt-4o-mini", Temperature = 0.2 };

    void Ask(ChatHistory history, string question)
    {
        history.AddMessage(AuthorRole.User, $"Sort this: {question}");
    }
}
`,
  'lib/bot.rb': `require "openai"

class Bot
  SYSTEM_PROMPT = <<~TEXT
    You sort mail.
    Answer with one word.
  TEXT

  def answer(question)
    client.chat(parameters: { model: "gpt-4o-mini", temperature: 0.2,
                              messages: [{ role: "user", content: "Sort this: #{question}" }] })
  end
end
`,
  'src/bot.rs': `use async_openai::Client;

const SYSTEM_PROMPT: &str = "You sort mail. Answer with one word.";

fn request(question: &str) -> Request {
    Request { model: "gpt-4o-mini", temperature: 0.2, max_tokens: 20,
              messages: vec![Message { role: "user", content: format!("Sort this: {question}") }] }
}
`,
  'src/Bot.php': `<?php
use OpenAI\\Client;

class Bot {
    const SYSTEM_PROMPT = 'You sort mail. Answer with one word.';

    function answer($client, $question) {
        return $client->chat()->create([
            'model' => 'gpt-4o-mini',
            'temperature' => 0.2,
            'messages' => [['role' => 'user', 'content' => 'Sort this: ' . $question]],
        ]);
    }
}
`,
};

describe.each(Object.entries(programs))('%s', (path, program) => {
  test('one character of a prompt that a name gives away', () => {
    expect(lanesOfEdit(path, program, 'one word.', 'one word')).toEqual(['prompt']);
  });

  test('another model', () => {
    expect(lanesOfEdit(path, program, 'gpt-4o-mini', 'gpt-4.1')).toEqual(['model']);
  });

  test('code beside it', () => {
    expect(lanesOfEdit(path, program, 'question', 'query')).toContain('code');
  });
});

test.each(Object.entries(programs).filter(([path]) => !/\.(?:rs|java)$/.test(path)))(
  'the text of a message in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, 'Sort this', 'Sort that')).toEqual(['prompt']);
  },
);

test.each(Object.entries(programs).filter(([path]) => !path.endsWith('.java')))(
  'a temperature in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, '0.2', '0.7')).toEqual(['model']);
  },
);

test('a message that a constructor makes of its text, in Java', () => {
  expect(lanesOfEdit('src/Bot.java', programs['src/Bot.java'] ?? '', 'Sort this', 'Sort that')).toEqual(['prompt']);
});
