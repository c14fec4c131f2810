"""An object whose method refuses what it keeps: called by its ``__init__``, by what makes it, or where it is used."""

from dataclasses import dataclass

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, abort, request

app = Flask(__name__)
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


@dataclass
class Ticket:
    body: str

    def validate(self):
        if len(self.body) > 400:
            raise ValueError("too long")

    def is_short(self):
        return len(self.body) < 400

    def is_there(self):
        return bool(self.body)

    def show(self):
        print(self.body)

    @classmethod
    def made_of(cls, raw):
        ticket = cls(raw.strip())
        ticket.validate()
        return ticket

    @classmethod
    def shown(cls, raw):
        ticket = cls(raw.strip())
        ticket.show()
        return ticket


class Parcel:
    def __init__(self, label, note, log):
        log.flush()
        self.label = label
        self.note = note
        self._look()

    def _look(self):
        if self.label not in ("small", "large"):
            raise ValueError(self.label)


@app.post("/validated")
def validated():
    ticket = Ticket(request.json["body"])
    ticket.validate()
    runner.initiate_chat(helper, message=ticket.body)  # ok: its method has looked at it


@app.post("/tested")
def tested():
    ticket = Ticket(request.json["body"])
    if not ticket.is_short():
        abort(413)
    runner.initiate_chat(helper, message=ticket.body)  # ok


@app.post("/there")
def there():
    ticket = Ticket(request.json["body"])
    if not ticket.is_there():
        abort(400)
    runner.initiate_chat(helper, message=ticket.body)  # expect: AGS031


@app.post("/shown")
def shown():
    ticket = Ticket(request.json["body"])
    ticket.show()
    runner.initiate_chat(helper, message=ticket.body)  # expect: AGS031


@app.post("/made")
def made():
    ticket = Ticket.made_of(request.json["body"])
    runner.initiate_chat(helper, message=ticket.body)  # ok: whatever makes one looks at it


@app.post("/made-and-shown")
def made_and_shown():
    ticket = Ticket.shown(request.json["body"])
    runner.initiate_chat(helper, message=ticket.body)  # expect: AGS031


@app.post("/too-late")
def too_late():
    ticket = Ticket(request.json["body"])
    runner.initiate_chat(helper, message=ticket.body)  # expect: AGS031
    ticket.validate()


@app.post("/parcels")
def parcels():
    parcel = Parcel(request.json["label"], request.json["note"], app.logger)
    runner.initiate_chat(helper, message=parcel.label)  # ok: its __init__ has it looked at
    runner.initiate_chat(helper, message=parcel.note)  # expect: AGS031
