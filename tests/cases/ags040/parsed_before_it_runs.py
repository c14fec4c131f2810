"""Code that is parsed is still what the model wrote; whoever looks at its nodes and raises checks it."""

import ast

from autogen import AssistantAgent

KNOWN = {"sin", "cos"}
writer = AssistantAgent("writer", llm_config={"model": "m"})


class OnlySums(ast.NodeVisitor):
    def generic_visit(self, node):
        if not isinstance(node, (ast.Expression, ast.BinOp, ast.Constant, ast.operator)):
            raise ValueError(type(node).__name__)
        super().generic_visit(node)


class Names(ast.NodeVisitor):
    def visit_Name(self, node):
        print(node.id)


def newest():
    return writer.generate_reply(messages=[{"role": "user", "content": "A sum."}])


def parsed():
    tree = ast.parse(newest(), mode="eval")
    return eval(compile(tree, "<reply>", "eval"))  # expect: AGS040


def walked():
    tree = ast.parse(newest(), mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Expression, ast.BinOp, ast.Constant, ast.operator)):
            raise ValueError(newest)
    return eval(compile(tree, "<reply>", "eval"))  # ok: only sums


def visited():
    tree = ast.parse(newest(), mode="eval")
    OnlySums().visit(tree)
    return eval(compile(tree, "<reply>", "eval"))  # ok: the visitor raises


def visited_before():
    code = newest()
    visitor = OnlySums()
    visitor.visit(ast.parse(code))
    exec(code)  # ok: the visitor raises


def listed():
    code = newest()
    Names().visit(ast.parse(code))
    exec(code)  # expect: AGS040


def named():
    code = newest()
    names = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    if names - KNOWN:
        raise NameError(code)
    return eval(code)  # ok: only known names


def tree_of_sums(text):
    tree = ast.parse(text, mode="eval")
    if any(isinstance(node, (ast.Call, ast.Attribute)) for node in ast.walk(tree)):
        raise ValueError(text)
    return tree


def tree_of_anything(text):
    tree = ast.parse(text, mode="eval")
    if not text.strip():
        raise ValueError(text)
    return tree


def sums():
    return eval(compile(tree_of_sums(newest()), "<reply>", "eval"))  # ok: neither calls nor attributes


def anything():
    return eval(compile(tree_of_anything(newest()), "<reply>", "eval"))  # expect: AGS040


def only_known_imports(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name not in KNOWN:
                    raise ImportError(alias.name)
        elif isinstance(node, ast.ImportFrom):
            if node.module not in KNOWN:
                raise ImportError(node.module)
    return text


def imports_nothing_else(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
            if not names <= KNOWN:
                return False
    return True


def imports_that_are_named(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                print(alias.name)
    return text


def imported():
    exec(only_known_imports(newest()))  # ok: each import is looked at
    code = newest()
    if not imports_nothing_else(code):
        raise ImportError(code)
    exec(code)  # ok: each import is looked at
    exec(imports_that_are_named(newest()))  # expect: AGS040
