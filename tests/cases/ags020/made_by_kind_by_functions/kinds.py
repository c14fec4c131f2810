_KINDS = {}


def register(name):
    def keep(cls):
        _KINDS[name] = cls
        return cls

    return keep


def make(kind, **options):
    return _KINDS[kind](**options)
