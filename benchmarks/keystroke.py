"""How long a keystroke in a program of 1,000 lines takes until its findings are there: ``python benchmarks/keystroke.py [KEYSTROKES]``.

One program has an agent or a conversation every 50 lines, the other is nothing but bad examples.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Any

LINES = 1_000
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
PLAIN = """\
def plain_{0}(rows, limit=10):
    found = []
    for row in rows:
        if row["size"] > limit and row.get("name"):
            found.append({{"name": row["name"].strip(), "share": row["size"] / limit}})
    return sorted(found, key=lambda each: each["share"])[:limit]


"""


def program(plain: int) -> str:
    """A function for each bad example, with so many ordinary functions behind it, up to so many lines."""
    text = ""
    for number, path in enumerate(sorted(EXAMPLES.glob("*/bad.py")) * 9):
        body = path.read_text(encoding="utf-8")
        if "from __future__" not in body and "import *" not in body:
            lines = [f"    {line}" if line else "" for line in body.splitlines()]
            more = "\n".join([f"def example_{number}():", *lines, "", ""])
            more += "".join(PLAIN.format(f"{number}_{each}") for each in range(plain))
            if (text + more).count("\n") > LINES:
                break
            text += more
    return text


def send(server: subprocess.Popen[bytes], method: str, parameters: dict[str, Any], number: int | None = None) -> None:
    """A message to the server; a request where it has a number."""
    message = {"jsonrpc": "2.0", "method": method, "params": parameters} | ({} if number is None else {"id": number})
    content = json.dumps(message).encode()
    assert server.stdin
    server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
    server.stdin.flush()


def receive(answers: IO[bytes], wanted: str) -> dict[str, Any]:
    """The next message that holds a word."""
    while True:
        length = 0
        while (header := answers.readline().strip()) != b"":
            name, _, value = header.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        content = answers.read(length)
        if wanted.encode() in content:
            message: dict[str, Any] = json.loads(content)
            return message


def main() -> None:
    """Type so many characters, and print what each took."""
    keystrokes = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    for plain in 4, 0:
        print(typed(program(plain), keystrokes))


def typed(text: str, keystrokes: int) -> str:
    """What so many keystrokes at the end of a program take."""
    uri = Path("program.py").absolute().as_uri()
    command = [sys.executable, "-m", "autogen_lint", "server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout
        send(server, "initialize", {"processId": None, "rootUri": None, "capabilities": {}}, 1)
        receive(server.stdout, '"id"')
        send(server, "initialized", {})
        item = {"uri": uri, "languageId": "python", "version": 0, "text": text}
        send(server, "textDocument/didOpen", {"textDocument": item})
        found = receive(server.stdout, "publishDiagnostics")["params"]["diagnostics"]
        took = []
        for version in range(1, keystrokes + 1):
            place = {"line": text.count("\n"), "character": version - 1}
            change = {"range": {"start": place, "end": place}, "text": "#" if version == 1 else "x"}
            before = time.perf_counter()
            send(server, "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]})
            receive(server.stdout, "publishDiagnostics")
            took.append(1_000 * (time.perf_counter() - before))
        server.kill()
    lines, number = text.count("\n"), len(found)
    return (
        f"{lines} lines, {number} findings: {statistics.median(took):.0f} ms (half of {keystrokes} keystrokes), {max(took):.0f} ms at most"
    )


if __name__ == "__main__":
    main()
