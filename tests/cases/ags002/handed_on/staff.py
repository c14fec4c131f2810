from autogen import AssistantAgent


class Clerk(AssistantAgent):
    def __init__(self, name, *, patience=60, **options):
        super().__init__(name, llm_config={"model": "gpt-4o", "timeout": patience}, **options)


def hired(name, patience):
    return Clerk(name, patience=patience)
