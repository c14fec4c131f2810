"""Which parameters matter to the rules, by what their names and annotations say, with the exceptions and the reason of each."""

from __future__ import annotations

import re
from typing import NamedTuple

from wheels import Parameter

_TEXT = re.compile(r"^$|\b(?:str|bytes|Any|SecretStr|AnyUrl|AnyHttpUrl|HttpUrl|Path|PathLike|WorkingDirectory|\w*Credentials?)\b")
_ANY = re.compile("")


class Mark(NamedTuple):
    """A kind of parameter: what its whole name matches, what its annotation holds, and of what (``class``, ``function``) it may be."""

    kind: str
    name: re.Pattern[str]
    annotation: re.Pattern[str] = _TEXT
    of: frozenset[str] = frozenset(("class", "function", "method"))


MARKS = (
    Mark("secret", re.compile(r"(?:\w+_)?(?:api_keys?|token|password|secret|secret_key|access_key(?:_id)?|api_hash|credentials?)")),
    Mark("address", re.compile(r"(?:\w+_)?(?:url|host|endpoint|address|api_base|connection_string)|base_urls|\w+_uri|url_or_client")),
    Mark(
        "folder",
        re.compile(r"work_?dir|working_dir(?:ectory)?|workspace_dir|base_path|root|cwd|fs_root|dir|download_folder|additional_directories"),
    ),
    Mark("mount", re.compile(r"host_path|bind_dir|extra_volumes|volumes"), _ANY),
    Mark("time", re.compile(r"(?:\w+_)?timeout(?:_ms|_seconds)?"), _ANY),
    Mark(
        "bound",
        re.compile(r"max_(?:rounds?|turns|tool_iterations|messages|consecutive_auto_reply|(?:completion_|output_)?tokens)"),
        _ANY,
    ),
    Mark("approval", re.compile(r"\w*approv(?:al|e)\w*|permission_(?:policy|mode)|hitl_hook|input_func|human_input_mode|hil_mode"), _ANY),
    Mark(
        "network",
        re.compile(r"verify(?:_ssl)?|http_client|network(?:_mode)?|network_disabled|allow_(?:remote_agent_registration|unauthenticated)"),
        _ANY,
    ),
)

# What the words say although it is not so: ``Class.parameter``, ``.parameter`` or ``Class.``, each matched whole.
EXCEPTIONS = {
    r"\.(?:next_)?page_token": "a place in a list",
    r"(?:\w*TopLogprob|\w*TokenLogprob)\.token": "a piece of the model's text",
    r"\.(?:image|audio|video|icon|documentation|website|resource|source|origin|final|data|legacy_card|rpc|rest|grpc|test)_ur[li]": (
        "what is shown or published, not what is connected to"
    ),
    r"\w+(?:Result|Citation|Content|Crumb|Error|Event|Meta|Logprob|Frame|Response)\.": "a record of what was found",
    r"(?:A2[aA]\w*Server|CardSettings|build_\w+)\.(?:\w+_)?url": "the address that is published for others",
    r"(?:AgentBuilder|serve_ws|pick_free_port|IOWebsockets.*|MCPServer)\.(?:\w+_)?host|GatewayAddress\..*": "where it listens",
    r"AgentRpc\..*": "objects of gRPC's",
    r"\w*Jupyter\w*\.host": "a host without a scheme",
    r"URLAnalyzer\.url|\w*Input\.url|\.path_or_url": "a page or file to read",
    r"\.google_application_credentials": "the path of a file",
    r"[a-z]\w+\.url": "what a function is to fetch or make, not a server that is set",
    r"(?:Docker|Daytona|Tenki)\w+\.workdir": "a folder inside the container",
    r"(?:MCPStdioServerConfig|Stdio\w+|AgentSession)\.(?:cwd|working_dir)": "where a server starts, which confines nothing",
    r"extract_\w+\.root": "a folder of records",
}
# What the words do not say: a parameter called so of everything else is another thing.
ALSO = {
    "beta:LocalEnvironment.path": "folder",
    "beta:LocalSandbox.path": "folder",
    "classic:WorkingDirectory.path": "folder",
    "beta:ApiKeyAuth.keys": "secret",
}
_EXCEPTIONS = re.compile("|".join(f"(?:{pattern})" for pattern in EXCEPTIONS))


def mark(qualified: str, kind: str, parameter: Parameter) -> str | None:
    """The kind of a parameter of ``family:Name``; None for one that is of no interest."""
    name = qualified.partition(":")[2]
    if any(_EXCEPTIONS.fullmatch(text) for text in (f"{name}.{parameter.name}", f".{parameter.name}", f"{name}.")):
        return None
    found = (m.kind for m in MARKS if m.name.fullmatch(parameter.name) and m.annotation.search(parameter.annotation))
    return ALSO.get(f"{qualified}.{parameter.name}") or next(found, None)
