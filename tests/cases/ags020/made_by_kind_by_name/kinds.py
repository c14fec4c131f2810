KINDS = {}


def register(cls):
    KINDS[cls.__name__.lower()] = cls
    return cls


def make(kind, **options):
    cls = KINDS.get(kind)
    if cls is None:
        raise KeyError(kind)
    return cls(**options)
