"""The environment variables that credentials are read from (AGS001)."""

from __future__ import annotations

import re

from ..evaluating.values import Const, Dict
from ..knowledge import roles
from .calls import AutogenCall
from .given import Given

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
# As boto3 reads them.
_AWS = {"aws_access_key": "AWS_ACCESS_KEY_ID", "aws_secret_key": "AWS_SECRET_ACCESS_KEY"}
_FIRST_WORD = re.compile(r"[A-Z0-9]+(?=[A-Z][a-z])|[A-Z][a-z0-9]+")


def variable(given: Given) -> str | None:
    """The variable that what is given should come from; None where it is itself one, a header or a fallback."""
    name = given.name
    if not name.isidentifier() or name.lower() == "authorization":
        return None
    if name.isupper():
        return name if given.within is not None and given.within.name.lower().startswith("env") else None
    if name in ("api_key", "token"):
        return f"{_provider(given)}_{name.upper()}"
    return _AWS.get(name, name.upper())


def _provider(given: Given) -> str:
    """How the names of the provider's variables begin: by its class, or by the kind and address of a config, OpenAI's where it has none."""
    holder = given.holder
    if holder is None:
        return "LLM"
    said = [str(a.value) for key in ("api_type", "base_url", "azure_endpoint") for a in holder.get(key) if isinstance(a, Const)]
    has_address = bool(said)
    if isinstance(holder, AutogenCall):
        said.append(holder.symbol.name)
    known = next((prefix for word, prefix in _PROVIDERS.items() if word in " ".join(said).lower()), None)
    if known is not None:
        return known
    if isinstance(holder, Dict) or holder.is_a(roles.LLM_CONFIGS):
        return "LLM" if has_address else "OPENAI"
    word = _FIRST_WORD.match(holder.symbol.name)
    return word[0].upper() if word is not None else "LLM"
