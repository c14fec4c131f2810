class Shelf:
    tools = []
    kept = []

    @classmethod
    def tool(cls, function):
        cls.tools.append(function)
        return function

    @staticmethod
    def keep(function):
        Shelf.kept.append(function)
        return function

    @classmethod
    def drop(cls, function):
        cls.tools.remove(function)


class Plugin:
    plugins = []
    table = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Plugin.plugins.append(cls)
        Plugin.table[cls.__name__] = cls

    def run(self, text: str) -> str:
        raise NotImplementedError
