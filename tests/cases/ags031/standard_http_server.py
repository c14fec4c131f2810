"""Requests that a handler of the standard library's server reads."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlparse

import autogen

KNOWN = ("sales", "stock")
coder = autogen.AssistantAgent("coder", llm_config={"model": "gpt-4o", "cache_seed": None})
runner = autogen.UserProxyAgent(
    "runner",
    human_input_mode="NEVER",  # expect: AGS020
    max_consecutive_auto_reply=3,
    code_execution_config={"use_docker": "python:3.12"},
)


class Questions(BaseHTTPRequestHandler):
    path_of_logs = "requests.log"

    def do_POST(self):
        size = int(self.headers["Content-Length"])
        body = json.loads(self.rfile.read(size))
        chat = runner.initiate_chat(coder, message=body["question"])  # expect: AGS031
        self.wfile.write(chat.summary.encode())

    def do_GET(self):
        question = parse_qs(urlparse(self.path).query)["question"][0]
        chat = runner.initiate_chat(coder, message=question)  # expect: AGS031
        self.wfile.write(chat.summary.encode())

    def do_PUT(self):
        table = self.rfile.read(20).decode()
        if table not in KNOWN:
            self.send_error(400)
            return
        runner.initiate_chat(coder, message=f"Count {table}.")  # ok: one of those that are known

    def do_DELETE(self):
        runner.initiate_chat(coder, message=f"Sum up {self.path_of_logs}.")  # ok: a constant


class Plan:
    path = "plan.md"

    def follow(self):
        runner.initiate_chat(coder, message=f"Follow {self.path}.")  # ok: no request


HTTPServer(("localhost", 8000), Questions).serve_forever()
