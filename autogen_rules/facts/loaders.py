"""Calls that load components, agents or pickled state."""

from __future__ import annotations

from collections.abc import Iterator

from ..evaluating.values import Alternative, Cls, Instance, Ref, Result
from ..knowledge import lookup, roles
from .base import Facts
from .given import Given
from .methods import named, objects, receivers, signature


def loads(facts: Facts) -> Iterator[Given]:
    """The data that is loaded, by the name of its loader."""
    for method in named(facts, frozenset(("load_component",))):
        argument = method.argument("model", position=0)
        if argument is not None and any(_is_component(facts, a) for a in receivers(facts, method)):
            yield Given("load_component", facts.value(argument, method.site), argument)
    for method in named(facts, frozenset(("load", "build_from_library"))):
        if objects(facts, receivers(facts, method), roles.BUILDERS):
            call = signature(facts, method, "classic:AgentBuilder")
            for name in ("config_json", "library_path_or_json") if call is not None else ():
                if call is not None and call.given(name):
                    yield Given(f"AgentBuilder.{method.name}", call.get(name), call.use(name))
    for node, site in facts.module.calls_named(("load", "loads")):
        if node.args:
            name = facts.module.called_name(node)
            if any(isinstance(a, Ref) and a.dotted in _PICKLES for a in facts.value(node.func, site)):
                yield Given(f"pickle.{name}", facts.value(node.args[0], site), node.args[0])


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
