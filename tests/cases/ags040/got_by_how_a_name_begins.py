"""A method that is got by a name of which only the beginning is written is any of those that begin so."""

from autogen import AssistantAgent

helper = AssistantAgent("helper", llm_config=False)


class Desk:
    def on_run(self, text):
        exec(text)  # expect: AGS040

    def on_show(self, text):
        print(text)

    def after_run(self, text):
        exec(text)  # ok: its name begins otherwise

    def handle(self, event):
        getattr(self, f"on_{event}")(helper.generate_reply([]))


class Counter:
    def _do_run(self, text):
        exec(text)  # expect: AGS040

    def handle(self, event):
        act = getattr(self, "_do_" + event, None)
        if act is not None:
            act(helper.generate_reply([]))


class Shelf:
    def run_it(self, text):
        exec(text)  # ok: nothing says what the name may be

    def handle(self, event):
        getattr(self, event)(helper.generate_reply([]))
