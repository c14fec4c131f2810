"""Whether a module concerns AutoGen: what a name alone says (``code``, ``llm_config``) counts only there."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .. import knowledge, signs
from ..knowledge import roles
from ..lines import decode
from ..reading.model import Module
from ..reading.syntax import last_name
from .base import Facts, once


@once
def in_scope(facts: Facts) -> bool:
    """Whether the module imports AutoGen, or uses a distinctive name of its API in its code: not in a comment or a text."""
    return imports_autogen(facts) or any(any(map(_is_distinctive, names)) for names in _names(facts.module))


@once
def leads_into_scope(facts: Facts) -> bool:
    """Whether the module, or one of its project that it imports, also through the ``__init__`` of a package, concerns AutoGen."""
    return in_scope(facts) or any(in_scope(facts.of(module)) for module in facts.project.reached(facts.module))


@once
def bears_a_sign(facts: Facts, module: Module) -> bool:
    """Whether the text of a module of the project may concern AutoGen at all."""
    return signs.may_matter(decode(module.source))


@once
def imports_autogen(facts: Facts) -> bool:
    """Whether the module imports AutoGen itself, not a module of its project that is called so."""
    packages = [package for package in facts.module.packages if knowledge.family_of(package) is not None]
    return any(facts.project.find(facts.module, 0, package.partition(".")[0]) is None for package in packages)


def _is_distinctive(name: str) -> bool:
    return name in signs.NAMES or name.endswith(signs.ENDINGS) or roles.distinctive(name)


def _names(module: Module) -> Iterator[set[str]]:
    """The identifiers, keywords and keys of dicts in a module; first those that most modules in scope have one of."""
    yield {last_name(node) for node in module.mentions}
    yield {node.id for node in module.nodes(ast.Name)}
    yield {node.attr for node in module.nodes(ast.Attribute)}
    yield {node.arg for node in module.nodes(ast.keyword) if node.arg is not None}
    yield {node.arg for node in module.nodes(ast.arg)}
    yield {node.name for node in module.nodes(ast.alias)}
    keys = (*(key for node in module.nodes(ast.Dict) for key in node.keys), *(node.slice for node in module.nodes(ast.Subscript)))
    yield {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
