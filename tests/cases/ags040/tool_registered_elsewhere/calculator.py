"""A calculator; nothing here mentions agents."""


def calculate(expression: str) -> str:
    """Evaluate an expression."""
    total = eval(expression)  # ok: reported where it becomes a tool
    exec(expression)  # ok: reported where it becomes a tool
    return str(total)


def add(left: float, right: float) -> float:
    """Add two numbers."""
    return left + right
