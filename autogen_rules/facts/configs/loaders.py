"""Calls that load components, agents, servers or pickled state (AGS061)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import name_of
from ...evaluating.values import Alternative, Cls, Instance, Ref, Result
from ...knowledge import is_named, lookup, roles
from ...reading.model import Module, Site
from ...reading.syntax import by_keyword
from ..base import Facts, once
from ..checks.patterns import Target
from ..given import Given
from ..in_scope import in_scope
from ..method_calls import methods_in, named, objects, receivers, signature
from ..text.contents import Test
from ..text.flows import Flow, flows
from ..text.network import client
from ..text.renamed import EVERY, Find
from ..text.sinks import Part, Sink, holding
from ..text.untrusted import sends


def loaded(facts: Facts) -> Iterator[Flow]:
    """What others send, or what was fetched, where it is loaded as a component, or unpickled beside AutoGen's state, here or in a function
    of another module that is called.
    """
    return flows(facts, _LOADS, holding(facts, _sent(facts)))


@once
def _sent(facts: Facts) -> Test:
    """The test for what others send, or what was fetched."""
    by_others = sends(facts, False)

    def test(alternative: Alternative) -> str | None:
        found = by_others(alternative)
        return found if found is not None else client(alternative)

    return test


def _load_sinks(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that load a component, or unpickle something."""
    module = site.scope.module
    name, component = module.called_name(node), _loading(facts, module).get(node)
    if component is not None:
        yield Sink(node, site, "load_component", Target.PROGRAM, (Part(component),))
    elif name in ("load", "loads") and node.args and in_scope(facts) and facts.full_names(node.func, site) & _PICKLES:
        yield Sink(node, site, f"pickle.{name}", Target.PROGRAM, (Part(node.args[0]),))


_LOADS = Find(_load_sinks, begin=EVERY)


@once
def _loading(facts: Facts, module: Module) -> dict[ast.Call, ast.expr]:
    """What a module loads as components of AutoGen's, by the calls."""
    methods = (each for each in methods_in(facts, module) if each.name == "load_component")
    given = ((each, each.argument("model", position=0)) for each in methods if any(_is_component(facts, a) for a in receivers(facts, each)))
    return {method.node: argument for method, argument in given if argument is not None}


def loads(facts: Facts) -> Iterator[Given]:
    """The data from which agents, the models of components, and servers are made, by the name of what makes them."""
    for method in named(facts, frozenset(("load", "build_from_library"))):
        if objects(facts, receivers(facts, method), roles.BUILDERS):
            call = signature(facts, method, roles.BUILDER)
            for name in ("config_json", "library_path_or_json") if call is not None else ():
                if call is not None and call.given(name):
                    yield Given(f"AgentBuilder.{method.name}", call.get(name), call.use(name))
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
