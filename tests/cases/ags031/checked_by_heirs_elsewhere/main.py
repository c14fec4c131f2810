"""What heirs of another module check before a conversation is started there."""
from autogen import runtime_logging
from fastapi import FastAPI

from askers import Allowing, Asker

app = FastAPI()
runtime_logging.start()


class Own(Asker):
    def _check(self, source):
        if source not in self.allowed:
            raise ValueError(source)


@app.post("/one")
def one(text: str):
    Asker().ask(text)  # expect: AGS031


@app.post("/two")
def two(text: str):
    Allowing().ask(text)


@app.post("/three")
def three(text: str):
    Own().ask(text)
