"""A credential is written in the source as a literal.

Reported are API keys, tokens and passwords in an llm config, as a keyword of an AutoGen call, in an `Authorization` or `api-key`
header, as the value given to an `..._API_KEY` environment variable, as the fallback of `os.getenv`, and in the user part of a
`base_url`. Empty strings, dummies for local servers (`ollama`, `EMPTY`, `not-needed`) and placeholders (`YOUR_KEY`, `<key>`, `sk-...`,
`xxx`, words such as test or example) are silent. A message shows at most the first three characters.

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

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ...evaluating.values import Alternative, Const, Dict, Ref
from ...facts.base import Facts
from ...facts.bindings import bound_to
from ...facts.entries import entry_node
from ...facts.environment import environment_settings
from ...facts.given import Given, reports
from ...facts.in_scope import in_scope
from ...facts.llm import LlmConfig, llm_configs
from ...facts.secrets import hint, is_secret
from ...findings import Report
from ...reading.syntax import dotted

CODE = "AGS001"
SYMBOL = "hardcoded-credential"
LEVEL = "high"
CWE = (798, 522)
OWASP = "LLM02"
ASI = "ASI03"
BAD = 'llm_config = {"model": "gpt-4o", "api_key": "sk-made-up-0123456789abcdef"}'
GOOD = 'llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}'

_CREDENTIAL = re.compile(
    r"(?:.*_)?api_key|azure_ad_token|aws_access_key|aws_secret_key|aws_session_token|bot_token|password", re.IGNORECASE
)
_VARIABLE = re.compile(
    r"(?:.*_)?API_KEY|AZURE_AD_TOKEN|AWS_(?:ACCESS_KEY(?:_ID)?|SECRET_(?:ACCESS_)?KEY|SESSION_TOKEN)|(?:.*_)?BOT_TOKEN", re.IGNORECASE
)
_KEY_VARIABLE = re.compile(r".*KEY", re.IGNORECASE)
_HEADERS = ("authorization", "api-key", "x-api-key", "proxy-authorization")


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        yield from _config(facts, config)
    for call in facts.autogen_calls:
        for name in call.names:
            if _CREDENTIAL.fullmatch(name):
                yield from _secrets(call.given(name))
            elif name in ("headers", "default_headers"):
                yield from _headers(call.given(name))
    if in_scope(facts):
        yield from _named(facts)


def _named(facts: Facts) -> Iterator[Report]:
    """What only a name says to be a credential."""
    for holder, site in facts.module.dicts:
        for bound in bound_to(facts, holder):
            if bound.rpartition(".")[2].lower().endswith("headers"):
                yield from _headers(Given(bound, facts.value(holder, site), holder))
    for given in environment_settings(facts):
        if _VARIABLE.fullmatch(given.name):
            yield from _secrets(given)
    yield from _fallbacks(facts)


def _config(facts: Facts, config: LlmConfig) -> Iterator[Report]:
    keys = config.origin.entries if isinstance(config.origin, Dict) else config.origin.names
    for key in keys:
        if isinstance(key, str) and _CREDENTIAL.fullmatch(key):
            yield from _secrets(config.given(key))
        elif key in ("headers", "default_headers"):
            yield from _headers(config.given(key))
        elif key == "base_url":
            yield from reports((config.given(key),), _with_password)


def _with_password(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and isinstance(alternative.value, str) and is_secret(_password(alternative.value)):
        return "base_url carries a password; take it from the environment"
    return None


def _secrets(given: Given) -> Iterator[Report]:
    for constant in given.constants():
        if isinstance(constant.value, str) and is_secret(constant.value, given.name):
            message = f"{given.name} is written in the source ({hint(constant.value)}); read it from the environment or a secret store"
            yield given.report(constant, message)


def _headers(given: Given) -> Iterator[Report]:
    for holder in given.dicts():
        for key, entry in holder.entries.items():
            if isinstance(key, str) and key.lower() in _HEADERS:
                yield from _secrets(Given(key, entry, entry_node(holder, key) or given.use))


def _password(url: str) -> str:
    try:
        parts = urlsplit(url)
        return parts.password or ""
    except ValueError:
        return ""


def _fallbacks(facts: Facts) -> Iterator[Report]:
    """``os.getenv("…KEY", "literal")``."""
    for node, site in facts.module.calls_named(("getenv", "get")):
        name = dotted(node.func)
        if name is None or not name.endswith(("getenv", "environ.get")) or not node.args:
            continue
        if not any(isinstance(a, Ref) and a.dotted in ("os.getenv", "os.environ.get") for a in facts.value(node.func, site)):
            continue
        fallback = node.args[1] if len(node.args) > 1 else next((k.value for k in node.keywords if k.arg == "default"), None)
        for key in facts.value(node.args[0], site):
            if fallback is not None and isinstance(key, Const) and isinstance(key.value, str) and _KEY_VARIABLE.fullmatch(key.value):
                yield from _secrets(Given(f"the fallback of {key.value}", facts.value(fallback, site), fallback))
