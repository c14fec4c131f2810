import right

LIMIT = None
OTHER = right.LIMIT
