PRICES = {"tea": 3, "rice": 2}


def look_up(name: str) -> int:
    """What an article costs."""
    return PRICES.get(name, 0)
