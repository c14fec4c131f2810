"""Registers functions, and those of classes."""

def register_all(things, caller, executor):
    for thing in things:
        if isinstance(thing, type):
            register_all([getattr(thing, name) for name in dir(thing) if not name.startswith("_")], caller, executor)
            continue
        caller.register_for_llm(description=thing.__doc__)(thing)
        executor.register_for_execution()(thing)
