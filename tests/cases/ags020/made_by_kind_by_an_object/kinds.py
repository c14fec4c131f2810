class Registry:
    def __init__(self):
        self._kinds = {}

    def register(self, name):
        def keep(cls):
            self._kinds[name] = cls
            return cls

        return keep

    def make(self, kind, **options):
        return self._kinds[kind](**options)


registry = Registry()
