"""A credential is written in the source as a literal.

Reported are API keys, tokens, secrets and passwords

- in an llm config, and in every argument of an AutoGen call that takes one ([which they are](../classes.md) is drawn from the packages),
  also in the dicts that it takes (`bedrock_info`, `db_config`), in `AzureKeyCredential("...")`, and in the `env` of an MCP server;
- in an `Authorization` or `api-key` header;
- as the value given to an environment variable whose name ends in `KEY`, `_TOKEN`, `_SECRET` or `_PASSWORD`, and as the fallback of
  `os.getenv` (its second argument, or behind `or`);
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
import re
from collections.abc import Callable, Iterator

from ...edits.drafts import Draft
from ...edits.literals import Dump
from ...evaluating.values import Const
from ...facts.base import Facts
from ...facts.configs.addresses import addresses, is_delivered, nested_addresses, password_in
from ...facts.configs.credentials import LOADED, InJson, credentials, credentials_in_json, fallbacks
from ...facts.configs.secrets import is_secret
from ...facts.configs.variables import of_its_own, variable, variable_in_json
from ...facts.fixes import Step, fix, instead, interpolated, naming, replaced
from ...facts.given import Given
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

_INSTEAD = "keep it in the environment or a secret store"
_SCHEME = re.compile(r"(?:Bearer|Basic|Token)\s+", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Report]:
    for given in credentials(facts):
        yield from _literals(facts, given)
    for given in (*addresses(facts), *nested_addresses(facts)):
        for constant in given.constants():
            password = password_in(constant.value) if isinstance(constant.value, str) else ""
            if is_secret(password, "password"):
                message = f"{quoted(given.name)} carries a credential; {_INSTEAD}"
                place = constant.holding(password)
                yield given.report(place, message, fixes=_within(facts, place, password, f"{given.name.upper()}_PASSWORD"))
    for given, constant, found in credentials_in_json(facts):
        for each in found:
            message = f"{quoted(each.name)} is written in JSON text in the source ({hint(each.text)}); {_INSTEAD}"
            yield given.report(constant, message, fixes=_dumped(facts, constant, found) if given.name != LOADED else ())


def _literals(facts: Facts, given: Given) -> Iterator[Report]:
    for constant in given.constants():
        if isinstance(constant.value, str) and is_secret(constant.value, given.name) and not is_delivered(given, constant.value):
            message = f"{quoted(given.name)} is written in the source ({hint(constant.value)}); {_INSTEAD}"
            scheme = _SCHEME.match(constant.value)
            token = constant.value[scheme.end() :] if scheme else constant.value
            place = constant.holding(token)
            yield given.report(place, message, fixes=_within(facts, place, token, variable(given)))


def _within(facts: Facts, constant: Const, text: str, name: str | None) -> tuple[Draft, ...]:
    """The fix of a constant, or of the text in it; of the fallback for a variable, that it is left out."""
    fallback = fallbacks(facts, constant.module).get(constant.node) if isinstance(constant.node, ast.expr) else None
    if fallback is not None:
        asked = next(iter(fallback.names(facts.at(fallback.site))), None)
        return _reading(constant, asked, lambda read: instead(constant.module, fallback.whole, read))
    whole, own = text == constant.value, of_its_own(facts, name, text) if name is not None else None
    return _reading(constant, own, lambda read: replaced(constant, read) if whole else interpolated(constant, text, read))


def _reading(constant: Const, name: str | None, step: Callable[[str], Step | None]) -> tuple[Draft, ...]:
    """The fix that a step makes with the expression that reads a variable."""
    called = naming(constant, "os")
    if name is None or called is None or not name.isidentifier() or quoted(name) != name:
        return ()
    system, steps = called
    return fix(f"read {name} from the environment, and revoke what was written here", step(f'{system}.environ["{name}"]'), *steps)


def _dumped(facts: Facts, constant: Const, found: list[InJson]) -> tuple[Draft, ...]:
    """The fix of all credentials in one JSON text."""
    names = {each.text: of_its_own(facts, variable_in_json(each.name, each.entries), each.text) for each in found}
    system, dumps = naming(constant, "os"), naming(constant, "json")
    if system is None or dumps is None or not isinstance(constant.node, ast.Constant):
        return ()
    read = {text: f'{system[0]}.environ["{name}"]' for text, name in names.items()}
    shown = " and ".join(sorted(set(names.values())))
    title = f"read {shown} from the environment, and revoke what was written here"
    return fix(title, Step(constant.module, Dump(constant.node, f"{dumps[0]}.dumps", read)), *system[1], *dumps[1])
