"""Which literals are credentials, and which only stand where one belongs."""

from __future__ import annotations

import re
import string

_DUMMIES = frozenset(
    "ollama lm-studio lmstudio lm_studio lm studio llama llama.cpp llamacpp vllm litellm localai empty null nil na n/a n.a. none"
    " no nokey no-key no_key notneeded not-needed not_needed notrequired not-required not_required sk-no-key-required"
    " no-key-required no-key-needed no-api-key key-not-needed local localhost key apikey api_key api-key token secret-key anything"
    " whatever any unused ignored n-a undefined unknown default false true openai azure string str value"
    " missing unset unavailable unconfigured unspecified disabled set-me set_me setme not-set not_set notset tbd blank nothing".split()
) | {"lm studio", "not needed", "not required"}
# Words that say nothing beside a dummy, or how a key begins: ``ollama-key``, ``sk-none``, ``not-a-real-key``.
_BESIDE_DUMMIES = _DUMMIES | frozenset("sk gsk hf not a real dont need api password secret server".split())
_PREFIX = r"(?:[A-Za-z]{1,10}\d{0,2}[-_])*"
_PLACEHOLDERS = re.compile(
    rf"""
      .*<[^>]*>.* | \[.*\] | .*\{{\{{.*\}}\}}.* | \$\{{?\w+\}}? | %\w+% | \{{\w*\}}  # <key>, [key], {{{{key}}}}, $KEY
    | {_PREFIX}(?:\.{{2,}}|…+|x{{3,}}|X{{3,}}|\*+|\#+|-+|_+|\?+)[.…]*                 # sk-..., sk-xxx, ***
    | {_PREFIX}[A-Za-z]{{1,4}}(?:\.{{3,}}|…+)                                          # dapi..., sk-Xhg...
    | .*(?:x{{3,}}|X{{4,}}|\*{{3,}}|\#{{3,}}).*                                       # a run of them anywhere
    | {_PREFIX}(\w)\1{{2,}}[.…]*                                                      # sk-1111
    | [A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+                                                   # OPENAI_API_KEY
    """,
    re.VERBOSE,
)
_WORDS = re.compile(
    r"(?<![a-z])(?:test|tests|testing|fake|dummy|mock|mocked|your|my|example|sample|demo|placeholder|todo|fixme|here|foo|bar)(?![a-z])"
    r"|no[-_]?(?:api[-_]?)?key|(?<![a-z])not[-_]?(?:required|needed|used|configured|set|provided|given|available|found|specified|defined)"
    r"|your[-_ ]?|placeholder|changeme|change[-_ ]|insert|replace|example|dummy|redacted"
    r"|(?<![a-z])some[-_](?:api[-_]?)?(?:key|token|secret|password)"
    r"|api[-_ ]?key[-_ ]?here|set[-_ ]?me|fill[-_ ]|enter[-_ ]|<|>",
    re.IGNORECASE,
)
# Where a secret is kept, in place of the secret.
_REFERENCES = re.compile(
    r"""
      \$\(?\{?[\w.:-]+\}?\)?                                                      # $NAME, ${NAME}, $(NAME)
    | (?:[a-z-]*(?:env|secret|vault|keyring|keychain)[a-z-]*|ssm|sm|file|ref|config|settings)[:/.(\[].+
    | os\.(?:environ|getenv).+
    | [a-z][a-z0-9+.-]*://.+ | arn:.+ | projects/.+/secrets/.+ | @Microsoft\.KeyVault\(.*\)
    | (?:~|\.{1,2})?(?:/[a-z0-9_.-]+){2,}/? | [A-Za-z]:\\.+ | [\w./\\-]+\.(?:json|txt|key|pem|env|ya?ml|toml)
    """,
    re.VERBOSE,
)
_COUNTING = ("01234567890123456789", string.ascii_lowercase)
_LONGEST = 1_000  # characters of a literal that are looked at


def is_secret(text: str, name: str = "") -> bool:
    """Whether a literal is a credential: not empty, no dummy for a local server, no placeholder, no reference to where it is kept."""
    value = re.sub(r"^(?:Bearer|Basic|Token)(?:\s+|$)", "", text[:_LONGEST].strip(), flags=re.IGNORECASE)
    if not re.search(r"[^\W_]", value) or value.lower() in _DUMMIES:
        return False
    if _PLACEHOLDERS.fullmatch(value) or _WORDS.search(value) or _REFERENCES.fullmatch(value) or _letters(name).endswith(_letters(value)):
        return False
    words = re.split(r"[-_ ]", value.lower())
    if len(words) > 1 and _BESIDE_DUMMIES.issuperset(words) and "password" not in name.lower():
        return False
    body = re.sub(r"[-_]", "", re.sub(rf"^{_PREFIX}", "", value))
    if len(set(body)) <= 1 or any(body.lower() in counting for counting in _COUNTING):
        return False
    return " " not in value or "password" in name.lower()


def _letters(text: str) -> str:
    return re.sub(r"\W|_", "", text).lower()
