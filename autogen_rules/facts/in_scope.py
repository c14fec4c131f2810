"""Whether a module concerns AutoGen: what a name alone says (``code``, ``llm_config``) counts only there."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .. import knowledge, signs
from ..knowledge import roles
from ..lines import decode
from ..reading.model import Module
from ..reading.syntax import within
from .base import Facts, once


@once
def in_scope(facts: Facts) -> bool:
    """Whether the module imports AutoGen, or uses a distinctive name of its API in its code: not in a comment or a text."""
    return _imports_autogen(facts) or any(_is_distinctive(name) for node in within(facts.module.tree) for name in _names(node))


@once
def bears_a_sign(facts: Facts, module: Module) -> bool:
    """Whether the text of a module of the project may concern AutoGen at all."""
    return signs.may_matter(decode(module.source))


def _imports_autogen(facts: Facts) -> bool:
    packages = [package for package in facts.module.packages if knowledge.family_of(package) is not None]
    return any(facts.project.find(facts.module, 0, package.partition(".")[0]) is None for package in packages)


def _is_distinctive(name: str) -> bool:
    return name in signs.NAMES or name.endswith(signs.ENDINGS) or roles.distinctive(name)


def _names(node: ast.AST) -> Iterator[str]:
    """The identifiers, keywords and keys of dicts that a node itself holds."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.keyword(arg=str(name)) | ast.arg(arg=name) | ast.alias(name=name):
            yield name
        case ast.Dict(keys=keys):
            yield from (key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str))
        case ast.Subscript(slice=ast.Constant(value=str(key))):
            yield key
