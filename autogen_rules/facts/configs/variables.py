"""The environment variables that credentials are read from (AGS001)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ...evaluating.values import ABSENT, Const, Dict
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..given import Given

# How the variables of a provider begin, by a word in a class's name, an api_type or an address: as the providers' own packages read them
# (openai 1.x, anthropic 0.x, mistralai 1.x, groq 0.x, together 1.x, cohere 5.x, google-genai 1.x).
_PROVIDERS = {
    "azure": "AZURE_OPENAI",
    "anthropic": "ANTHROPIC",
    "gemini": "GEMINI",
    "google": "GOOGLE",
    "mistral": "MISTRAL",
    "groq": "GROQ",
    "together": "TOGETHER",
    "cohere": "CO",
    "cerebras": "CEREBRAS",
    "deepseek": "DEEPSEEK",
    "openrouter": "OPENROUTER",
    "perplexity": "PERPLEXITY",
    "tavily": "TAVILY",
    "firecrawl": "FIRECRAWL",
    "openai": "OPENAI",
}
# How the names of the models begin that the client of autogen-ext asks another provider for, where it is told no address.
_MODELS = {"gemini-": "GEMINI", "claude-": "ANTHROPIC", "Llama-": "LLAMA"}
# What says whose model a config is for.
_KINDS = ("api_type", "base_url", "azure_endpoint")
# As boto3 reads them.
_AWS = {"aws_access_key": "AWS_ACCESS_KEY_ID", "aws_secret_key": "AWS_SECRET_ACCESS_KEY"}
HEADERS = frozenset(("authorization", "api-key", "x-api-key", "proxy-authorization"))
_FIRST_WORD = re.compile(r"[A-Z0-9]+(?=[A-Z][a-z])|[A-Z][a-z0-9]+")


def variable(given: Given) -> str | None:
    """The variable that what is given should come from; None where it is itself one or a fallback."""
    name = given.name
    if name.lower() in HEADERS:
        within = given.within
        return None if within is None else "API_KEY" if within.holder is None else f"{_provider(within)}_API_KEY"
    if not name.isidentifier():
        return None
    if name.isupper():
        return name if given.within is not None and given.within.name.lower().startswith("env") else None
    return _named(name, _provider(given))


def variable_in_json(name: str, entries: Mapping[str, object]) -> str:
    """The variable that an entry of a config should come from, which is written with its other entries in JSON text."""
    return _named(name, _of_config([str(entries[key]) for key in _KINDS if key in entries]))


def of_its_own(facts: Facts, name: str, secret: str) -> str:
    """The name of the variable of one secret: with a number behind it where another secret of the module has that name."""
    known = _secrets(facts, name)
    if secret not in known:
        known.append(secret)
    number = known.index(secret) + 1
    return name if number == 1 else f"{name}_{number}"


@once
def _secrets(facts: Facts, name: str) -> list[str]:
    """The secrets that were given a variable of that name."""
    return []


def _named(name: str, provider: str) -> str:
    return f"{provider}_{name.upper()}" if name in ("api_key", "token") else _AWS.get(name, name.upper())


def _provider(given: Given) -> str:
    """How the names of the provider's variables begin: by its class, or by the kind and address of a config, OpenAI's where it has none."""
    holder = given.holder
    if holder is None:
        return "LLM"
    said = [str(a.value) for key in _KINDS for a in holder.get(key) if isinstance(a, Const)]
    if isinstance(holder, Dict) or holder.is_a(roles.LLM_CONFIGS):
        return _of_config(said)
    known = _of_model(holder) or _known([*said, holder.symbol.name])
    word = _FIRST_WORD.match(holder.symbol.name)
    return known or (word[0].upper() if word is not None else "LLM")


def _of_model(call: AutogenCall) -> str | None:
    """The provider whose model a client for OpenAI's is made for, by the name of the model."""
    if call.symbol.name != "OpenAIChatCompletionClient" or call.get("base_url") != (ABSENT,):
        return None
    models = [str(a.value) for a in call.get("model") if isinstance(a, Const)]
    return next((prefix for begin, prefix in _MODELS.items() if models and all(each.startswith(begin) for each in models)), None)


def _of_config(said: Sequence[str]) -> str:
    return _known(said) or ("LLM" if said else "OPENAI")


def _known(said: Iterable[str]) -> str | None:
    words = " ".join(said).lower()
    return next((prefix for word, prefix in _PROVIDERS.items() if word in words), None)
