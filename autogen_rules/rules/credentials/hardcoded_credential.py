"""A credential is written in the source as a literal.

Reported are API keys, tokens, secrets and passwords

- in an llm config, and in every argument of an AutoGen call that takes one ([which they are](../classes.md) is drawn from the packages),
  also in the dicts that it takes (`bedrock_info`, `db_config`), in `AzureKeyCredential("...")`, and in the `env` of an MCP server;
- in an `Authorization` or `api-key` header;
- as the value given to an environment variable whose name ends in `KEY`, `_TOKEN`, `_SECRET` or `_PASSWORD`, and as the fallback of
  `os.getenv`;
- in the user part of a `base_url`, a connection string or a redis URL;
- in JSON text that the program puts into its environment, loads or writes.

Silent are empty strings, dummies for local servers (`ollama`, `EMPTY`, `not-needed`), placeholders (`YOUR_KEY`, `<key>`, `sk-...`, `xxx`,
words such as test or example), references to where the secret is kept (`env:NAME`, `${NAME}`, `op://...`, `/run/secrets/x`), and a
product's own default on a local host (`postgresql://postgres:postgres@localhost/db`). A message shows at most the first three characters.

## Why

Whoever can read the repository, an image built from it or a log of the configuration can use the key, at your cost and in your name.
A key that was ever committed has to be revoked: deleting the line does not remove it from the history.

## When to suppress

When the value is no secret although it looks like one, for example a fixed token of a local stub.

## References

- AutoGen 0.2.40 `oai/client.py`: keys of `config_list` entries are handed to the client as they are.
- <https://cwe.mitre.org/data/definitions/798.html>
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import Const
from ...facts.addresses import addresses, nested_addresses, password_in
from ...facts.base import Facts
from ...facts.credentials import credentials, credentials_in_json, fallbacks
from ...facts.fixes import fix, instead, naming, replaced
from ...facts.given import Given
from ...facts.secrets import is_secret
from ...facts.variables import variable
from ...findings import Report
from ...quoting import hint, quoted

CODE = "AGS001"
SYMBOL = "hardcoded-credential"
LEVEL = "high"
CWE = (798, 522)
OWASP = "LLM02"
ASI = "ASI03"
BAD = 'llm_config = {"model": "gpt-4o", "api_key": "sk-made-up-0123456789abcdef"}'
GOOD = 'llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}'

_INSTEAD = "read it from the environment or a secret store"


def check(facts: Facts) -> Iterator[Report]:
    for given in credentials(facts):
        yield from _literals(facts, given)
    for given in (*addresses(facts), *nested_addresses(facts)):
        for constant in given.constants():
            if isinstance(constant.value, str) and is_secret(password_in(constant.value), "password"):
                yield given.report(constant, f"{quoted(given.name)} carries a password; take it from the environment")
    for given, name, text in credentials_in_json(facts):
        if is_secret(text, name):
            yield given.report(given.value[0], f"{quoted(name)} is written in JSON text in the source ({hint(text)}); {_INSTEAD}")


def _literals(facts: Facts, given: Given) -> Iterator[Report]:
    for constant in given.constants():
        if isinstance(constant.value, str) and is_secret(constant.value, given.name):
            message = f"{quoted(given.name)} is written in the source ({hint(constant.value)}); {_INSTEAD}"
            yield given.report(constant, message, fixes=_from_environment(facts, given, constant))


def _from_environment(facts: Facts, given: Given, constant: Const) -> tuple[Draft, ...]:
    fallback = fallbacks(facts).get(constant.node) if isinstance(constant.node, ast.expr) else None
    name = next(iter(fallback.names), None) if fallback is not None else variable(given)
    called = naming(constant.module, "os")
    if name is None or called is None or not name.isidentifier() or quoted(name) != name:
        return ()
    system, steps = called
    text = f'{system}.environ["{name}"]'
    read = replaced(constant, text) if fallback is None else instead(facts.module, fallback.call, text)
    return fix(f"read {name} from the environment, and revoke the key that was written here", read, *steps)
