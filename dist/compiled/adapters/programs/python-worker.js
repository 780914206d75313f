/**
 * The same in Python, run by `python3 -c`: an expression, the body of a function, or a function of a file. What it
 * prints goes to standard error, so that it is no reply.
 */
export const pythonWorker = `
import asyncio, importlib.util, inspect, json, os, sys, textwrap

requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\\n")
replies = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\\n")
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
os.dup2(2, 1)
sys.stdout = sys.stderr
known = {}

def compile_inline(code):
    text = textwrap.dedent(code).strip()
    scope = {"json": json}
    if "\\n" in text:
        exec("def grade(output, context):\\n" + textwrap.indent(text, "    "), scope)
        return scope["grade"]
    expression = text[len("return "):] if text.startswith("return ") else text
    compiled = compile(expression, "<grader>", "eval")
    return lambda output, context: eval(compiled, {**scope, "output": output, "context": context})

def load(source):
    if source["kind"] == "inline":
        return compile_inline(source["code"])
    path = source["path"]
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("grader_%d" % len(known), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    name = source.get("function") or "get_assert"
    if not callable(getattr(module, name, None)):
        raise AttributeError("the file has no function " + name)
    return getattr(module, name)

def answer(request):
    key = json.dumps(request["source"], sort_keys=True)
    if key not in known:
        known[key] = load(request["source"])
    if "input" not in request:
        return json.dumps({"id": request["id"], "result": True})
    result = known[key](request["input"]["output"], request["input"]["context"])
    if inspect.isawaitable(result):
        async def wait():
            return await result
        result = asyncio.run(wait())
    return json.dumps({"id": request["id"], "result": result}, allow_nan=False)

for line in requests:
    request = json.loads(line)
    try:
        reply = answer(request)
    except BaseException as error:
        reply = json.dumps({"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)})
    replies.write(reply + "\\n")
    replies.flush()
`;
