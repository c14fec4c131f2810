"""Calls that load components, agents, servers or pickled state (AGS061)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import name_of
from ...evaluating.values import Alternative, Cls, Instance, Ref, Result
from ...knowledge import is_named, lookup, roles
from ...reading.syntax import by_keyword
from ..base import Facts
from ..given import Given
from ..in_scope import in_scope
from ..method_calls import named, objects, receivers, signature


def loads(facts: Facts) -> Iterator[Given]:
    """The data that is loaded, by the name of its loader."""
    for method in named(facts, frozenset(("load_component",))):
        argument = method.argument("model", position=0)
        if argument is not None and any(_is_component(facts, a) for a in receivers(facts, method)):
            yield Given("load_component", facts.value(argument, method.site), argument)
    for method in named(facts, frozenset(("load", "build_from_library"))):
        if objects(facts, receivers(facts, method), roles.BUILDERS):
            call = signature(facts, method, roles.BUILDER)
            for name in ("config_json", "library_path_or_json") if call is not None else ():
                if call is not None and call.given(name):
                    yield Given(f"AgentBuilder.{method.name}", call.get(name), call.use(name))
    for node, site in facts.module.calls_named(("load", "loads")) if in_scope(facts) else ():
        if node.args:
            name = facts.module.called_name(node)
            if facts.full_names(node.func, site) & _PICKLES:
                yield Given(f"pickle.{name}", facts.value(node.args[0], site), node.args[0])
    yield from _components(facts)
    yield from _servers(facts)


def _components(facts: Facts) -> Iterator[Given]:
    """What a ``ComponentModel`` is made of, whose provider is imported when it is loaded."""
    for node, site in facts.module.calls_named(("ComponentModel", "model_validate", "model_validate_json")):
        model = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr != "ComponentModel" else node.func
        if any(is_named(name_of(a), roles.COMPONENT_MODELS) for a in facts.value(model, site)):
            written = [*node.args, *by_keyword(node, None, "provider", "config", "obj")]
            yield from (Given("ComponentModel", facts.value(argument, site), argument) for argument in written)


def _servers(facts: Facts) -> Iterator[Given]:
    """The program, arguments and address of an MCP server, and the description that a proxy is generated from."""
    for call in facts.calls(roles.STDIO_SERVERS | roles.HTTP_SERVERS):
        for name in ("command", "args", "url", "server_url"):
            if name in call.names:
                given = call.given(name)
                yield Given(f"{call.symbol.name} ({name})", given.value, given.use)
        missing = [name for name in (("command", "args") if call.is_a(roles.STDIO_SERVERS) else ("url",)) if name not in call.names]
        for unpacked in by_keyword(call.node, None) if missing else ():
            yield Given(f"{call.symbol.name} (**)", call.handed(missing[0]), unpacked)
    for call in facts.calls(roles.PROXY_MAKERS):
        for name in ("openapi_url", "openapi_specification"):
            yield Given("MCPProxy.create", call.get(name), call.use(name))


def pickling(facts: Facts) -> Iterator[Given]:
    """The serializers that AutoGen is given which unpickle what a store or queue holds."""
    for call in facts.autogen_calls:
        if "serializer" in call.names:
            given = call.given("serializer")
            if any(isinstance(a, Ref) and a.dotted.endswith(".PICKLE") for a in given.value):
                yield given


_PICKLES = frozenset(
    f"{package}.{name}" for package in ("pickle", "_pickle", "cPickle", "dill", "cloudpickle") for name in ("load", "loads")
)


def _is_component(facts: Facts, alternative: Alternative) -> bool:
    """Whether it may be a component of AutoGen: a class or object of the project's own is not."""
    if isinstance(alternative, Ref):
        return lookup(alternative.dotted) is not None
    if isinstance(alternative, Instance):
        return alternative.symbol is not None
    if isinstance(alternative, (Cls, Result)):
        return facts.evaluator.symbol(alternative if isinstance(alternative, Cls) else alternative.callee) is not None
    return True
