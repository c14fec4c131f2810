"""What looks like a key wherever it stands: the shapes that providers give their keys, and what a text names as one.

For whatever shows text of a program: messages, reports, the page. The time is linear in the text: a search consumes what it has
looked at, or looks at no more than a bounded stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONG_WORD = re.compile(r"[-_.~:/+=A-Za-z0-9]{11,}")
# Behind such a beginning and a hyphen or underscore stands a key, unless small letters alone follow, as in ``hf_hub_download``.
_BEGINNINGS = "|".join(
    "sk pk rk hf gsk xai r8 fw pplx tvly nvapi jina csk tgp pcsk lsv2 lin_api sbp sb_secret pypi npm dckr_[a-z]{3} gh[a-z] github_pat"
    " gl(?:pat|dt|ft|soat|rt|cbt|imt|ptt|agent|oas) xox[a-z] xapp xwfp shp[a-z]{2} sq0[a-z]{3} do[opr]_v1 pscale_[a-z]{2,8} sntry[a-z]"
    " figd ntn PMAK NRAK HRKU GOCSPX AGE-SECRET-KEY whsec".split()
)
_SHAPES = re.compile(
    rf"""
      (?:(?<![A-Za-z0-9])|(?<=\\.))(?:
          (?:{_BEGINNINGS})[-_](?=[-_.a-z]{{0,40}}[A-Z0-9]|[a-z]{{20}})[-_.A-Za-z0-9]{{8,}}
        | (?:AIza|ATATT3x|dapi|GR1348941|ya29\.|hv[sbr]\.)[-_=A-Za-z0-9]{{16,}}  # Google, Atlassian, Databricks, GitLab, Vault
        | A(?:3T|BIA|CCA|KIA|SIA)[A-Z0-9]{{12,}}                                 # AWS
        | A(?:KC|P[0-9A-F])(?=[A-Za-z]{{0,40}}[0-9])[A-Za-z0-9]{{8,}}            # Artifactory
        | eyJ[-_.A-Za-z0-9]{{16,}}                                               # a JSON web token
        | (?:SK|AC)[a-z0-9]{{32,}}                                               # Twilio
        | SG\.[-_A-Za-z0-9]{{10,}}\.[-_A-Za-z0-9]{{10,}}                         # SendGrid
        | [MNO][-_A-Za-z0-9]{{23,27}}\.[-_A-Za-z0-9]{{6}}\.[-_A-Za-z0-9]{{27,}}  # Discord
        | [-_~.A-Za-z0-9]{{3}}[0-9]Q~[-_~.A-Za-z0-9]{{20,}}                      # Azure
      )
    | (?:(?<![A-Za-z0-9])|(?<=\\.)|(?<=/bot))[0-9]{{8,10}}:[-_A-Za-z0-9]{{30,}}  # Telegram
    | (?<=hooks\.slack\.com/)[a-z]+/[/_A-Za-z0-9]{{8,}}
    | (?<=/api/webhooks/)[0-9]+/[-_A-Za-z0-9]{{8,}}                              # Discord
    | (?<=\.office\.com/)webhook[-_/.A-Za-z0-9]{{20,}}
    """,
    re.VERBOSE,
)
# A password, or a key in the place of the user.
_URL_USER = re.compile(
    r"(?<=://)(?:[^\s/:@'\"]{0,100}:(?![0-9]{1,5}/|[{<$%])[^\s'\"]{1,200}|(?=[^\s0-9@]{0,100}[0-9])[^\s/:@'\"]{8,100})(?=@)"
)
# Its lines may stand in one literal, in several, or in comments.
_KEY_BLOCK = re.compile(
    r"""
    (?:(?<=PRIVATE[ ]KEY-----)|(?<=PRIVATE[ ]KEY[ ]BLOCK-----))
    (?:[\s'"\\nrb+(,#]{0,80}[A-Za-z0-9+/=]{16,})+(?:[\s'"\\nrb+(,#]{0,80}[A-Za-z0-9+/=]{1,15}(?=[\s'"\\nrb+(,#]{0,80}-----))?
    """,
    re.VERBOSE,
)
# Base64, base64 for addresses, hexadecimal and the like: keys where their characters look drawn.
_LONG_RUNS = (
    re.compile(r"(?:(?<![-_A-Za-z0-9+/.\\])|(?<=\\.))(?:[A-Za-z0-9+/]{32,}|[-_A-Za-z0-9]{32,})={0,2}"),
    re.compile(r"(?:(?<![A-Za-z0-9\\])|(?<=\\.))[A-Za-z0-9]{32,}"),
)
_HEXADECIMAL = re.compile("[0-9A-Fa-f]+")
_CHANGE = re.compile(r"[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])")
# Spelled letter by letter: a search that ignores case takes twice as long.
_CREDENTIAL = "|".join(
    "".join(f"[{letter.upper()}{letter}]" for letter in word)
    for word in "key token secret password passwort passwd pwd passphrase credential authorization signature".split()
)
_WITH_A_DIGIT = r"(?=[^\s0-9]{0,60}[0-9])"
_BARE = rf"{_WITH_A_DIGIT}[^\s\"'`\\,;&<>(){{}}\[\]]{{6,}}"
_NAMED = re.compile(
    rf"""
      (?:(?:{_CREDENTIAL})[sS]?|(?<=[?&])(?:sig|auth|code)|(?<![A-Za-z])(?:pass|pw|creds?)) (?:\\{{0,4}}["'])?\]?
      (?: [ \t]{{0,20}}(?::=|=>|->|[=:>]|%3[AaDd])\s{{0,20}} (?:[|>][-+]?\s{{1,20}})? (?:\[\s{{0,20}})? | \sis\s(?=[0-9]{{0,60}}[A-Za-z]))
      (?:(?:[Bb]earer|Basic|Token)\s)? (?:\\{{0,4}}["'](?P<quoted>[^"'\\\n]{{4,}}) | (?P<bare>{_BARE}))
    | (?<![A-Za-z])(?:[Bb]earer|Basic)\s(?P<bearer>{_WITH_A_DIGIT}[-._~+/=A-Za-z0-9]{{8,}})
    | (?:--[-A-Za-z0-9]{{0,30}}(?:{_CREDENTIAL})|(?<![A-Za-z])login\s\S{{1,60}}\spassword)\s{{1,3}}(?P<flag>{_BARE})
    | (?<![-\w])(?:-u|--user)[ =][^\s:'"]{{1,60}}:(?P<user>[^\s'"]{{4,}})
    """,
    re.VERBOSE,
)


def keys(text: str) -> Iterator[tuple[int, int]]:
    """Where something stands that has the shape of a key, in characters from 0, the end exclusive; stretches may overlap."""
    for word in _LONG_WORD.finditer(text):
        for found in _SHAPES.finditer(text, *word.span()):
            yield found.span()
    for pattern in _URL_USER, _KEY_BLOCK:
        for found in pattern.finditer(text):
            yield found.span()
    for pattern in _LONG_RUNS:
        for found in pattern.finditer(text):
            if _looks_drawn(found[0]):
                yield found.span()


def named_keys(text: str) -> Iterator[tuple[int, int]]:
    """As `keys`, for what a text gives under the name of a credential: ``api_key=…``, ``"token": "…"``, ``Authorization: Bearer …``.

    For prose, data and comments; in code, such names stand before expressions.
    """
    for found in _NAMED.finditer(text):
        yield found.span(found.lastgroup or 0)


def masked(text: str, mask: str = "***") -> str:
    """The text with each thing in it that looks like a key replaced."""
    shown, end = [], 0
    for first, last in sorted({*keys(text), *named_keys(text)}):
        if first >= end:
            shown += [text[end:first], mask]
        end = max(end, last)
    return "".join(shown) + text[end:]


def _looks_drawn(text: str) -> bool:
    """Whether letters and digits (and capitals, where there are small letters) follow one another as chance has it, not as in words."""
    changes = len(_CHANGE.findall(text)) / len(text)
    if text.islower() or text.isupper():
        return text.isalnum() and (changes >= 0.2 or (changes > 0 and _HEXADECIMAL.fullmatch(text) is not None))
    return changes >= 0.35 and any(map(str.isdigit, text))
