"""Reads customers' messages from standard input and prints each with the queue it belongs to."""

import json
import os
import sys
import urllib.request
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parent.parent


def load_messages(message: str) -> list[dict[str, str]]:
    prompt = yaml.safe_load((PROJECT / "prompts" / "triage.prompt.yml").read_text(encoding="utf-8"))
    return [
        {"role": turn["role"], "content": turn["content"].replace("{{message}}", message)}
        for turn in prompt["messages"]
    ]


def load_binding() -> dict:
    settings = yaml.safe_load((PROJECT / "lanegate.yml").read_text(encoding="utf-8"))
    return settings["models"]["triage"]


def triage(message: str) -> str:
    """Asks the model that lanegate.yml binds, at any endpoint that speaks the chat completions dialect."""
    binding = load_binding()
    body = {"model": binding["model"], "messages": load_messages(message), **binding["parameters"]}
    request = urllib.request.Request(
        f"{os.environ['MODEL_BASE_URL']}/chat/completions",
        data=json.dumps(body).encode("utf-8"),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        reply = json.load(response)
    return reply["choices"][0]["message"]["content"].strip()


def main() -> None:
    for line in sys.stdin:
        message = line.strip()
        if message:
            print(f"{triage(message)}\t{message}")


if __name__ == "__main__":
    main()
