import { describe, expect, test } from 'vitest';
import { lanesOfEdit } from '../../../fixtures/source-change.js';

const mail = 'Sort great mail';

describe('a message and a setting are known however a language writes a name beside its value', () => {
  test.each<[string, string, string]>([
    [
      'an anonymous object of C#',
      'src/Ask.cs',
      `class A { void B() { var body = new { model, temperature = 0.75, messages = new[] { new { role = "system", content = "${mail}" } } }; } }`,
    ],
    [
      'an initializer of C# by index',
      'src/Ask.cs',
      `class A { void B() { var body = new Dictionary<string, object> { ["temperature"] = 0.75, ["messages"] = new[] { new Dictionary<string, string> { ["role"] = "system", ["content"] = "${mail}" } } }; } }`,
    ],
    [
      'an initializer of C# by pairs',
      'src/Ask.cs',
      `class A { void B() { var body = new Dictionary<string, object> { { "temperature", 0.75 }, { "role", "system" }, { "content", "${mail}" } }; } }`,
    ],
    [
      'a map of Java',
      'src/Ask.java',
      `class A { void b() { var body = Map.of("temperature", 0.75, "messages", List.of(Map.of("role", "system", "content", "${mail}"))); } }`,
    ],
    [
      'a map of Kotlin',
      'src/Ask.kt',
      `fun b() { val body = mapOf("temperature" to 0.75, "messages" to listOf(mapOf("role" to "system", "content" to "${mail}"))) }`,
    ],
    [
      'a macro of Rust that makes JSON',
      'src/ask.rs',
      `fn b() { let body = json!({"temperature": 0.75, "messages": [{"role": "system", "content": "${mail}"}]}); }`,
    ],
    [
      'a macro of Rust that makes a list',
      'src/ask.rs',
      `fn b() { let ask = Ask { temperature: Some(0.75), messages: vec![Message { role: Role::System, content: "${mail}".to_string() }] }; }`,
    ],
    [
      'a map of Scala',
      'src/Ask.scala',
      `def b = Map("temperature" -> 0.75, "messages" -> List(Map("role" -> "system", "content" -> "${mail}")))`,
    ],
    [
      'a map of Clojure',
      'src/ask.clj',
      `(def body {:temperature 0.75 :messages [{:role "system" :content "${mail}"}]})`,
    ],
    [
      'braces of C++',
      'src/ask.cpp',
      `void b() { json body = {{"temperature", 0.75}, {"messages", {{{"role", "system"}, {"content", "${mail}"}}}}}; }`,
    ],
    [
      'a pointer of Go',
      'src/ask.go',
      `package a\nimport "github.com/sashabaranov/go-openai"\nfunc b() { ask := Ask{Temperature: ptr(0.75), Messages: []Message{{Role: "system", Content: "${mail}"}}} }`,
    ],
  ])('in %s', (_, path, text) => {
    expect(lanesOfEdit(path, text, '0.75', '0.25')).toEqual(['model']);
    expect(lanesOfEdit(path, text, 'great', 'all')).toEqual(['prompt']);
  });

  test('an entry that a call sets is called by its name', () => {
    const text =
      'import com.openai.client;\nclass A { void b() { body.put("temperature", 0.75); body.put("system_prompt", "Sort great mail"); } }';
    expect(lanesOfEdit('src/Ask.java', text, '0.75', '0.25')).toEqual(['model']);
    expect(lanesOfEdit('src/Ask.java', text, 'great', 'all')).toEqual(['prompt']);
  });
});

describe('what stands side by side and says nothing of models is code', () => {
  test.each<[string, string, string]>([
    [
      'in C#',
      'src/a.cs',
      'class A { void B() { var a = new { title = "A great day out", size = 0.75 }; var b = new { }; } }',
    ],
    [
      'in Java',
      'src/A.java',
      'class A { void b() { var a = Map.of("title", "A great day out", "size", 0.75); var c = Map.of(); } }',
    ],
    [
      'in Rust',
      'src/a.rs',
      'fn b() { println!("{}: {}", {0.75}, "A great day out"); let x = json!({}); let y = vec![]; }',
    ],
    ['in C++', 'src/a.cpp', 'void b() { json a = {{"title", "A great day out"}, {"size", 0.75}}; {} }'],
    ['in Scala', 'src/a.scala', 'def b = Map("title" -> "A great day out", "size" -> 0.75)'],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, '0.75', '0.25')).toEqual(['code']);
    expect(lanesOfEdit(path, text, 'great', 'long')).toEqual(['code']);
  });
});
