# options: autogen-advisory=AGS931
"""Chats (of autogen) that another module's object starts, with what is passed to it here."""

from desk import Desk, take_note

desk = Desk()
short = Desk(replies=5)
HARD = {"max_turns": 3000}  # expect: AGS030

desk.begin("Count.", max_turns=2000)  # expect: AGS030
desk.begin("Count.", **HARD)
desk.begin("Count.", max_turns=20)
desk.continued("Count.", 4000)  # expect: AGS030
desk.continued("Count.")  # ok: ten
desk.continued("Count.", keep=False)  # expect: AGS931
desk.long("Count.")  # ok: it is reported there
short.begin("Count.", max_turns=2000)  # ok: the user replies five times
desk.begin("Count.", max_consecutive_auto_reply=2)  # expect: AGS070
take_note(max_turns=2000, clear_history=False)  # ok: another thing's chat
