"""Objects of another module are given what its autogen calls get later."""

from bots import Bot, Eager


class Patient(Bot):
    turns = 900  # expect: AGS030


class Quick(Bot):
    turns = 4  # ok: AGS030 four turns


bot = Bot(work_dir="/", mode="NEVER")  # expect: AGS020, AGS050
bot.start()
idle = Bot(work_dir="/")  # ok: AGS050 it starts nothing
idle.rest()
slow = Bot(timeout=None)  # expect: AGS012
slow.executor("slow")
Bot("/").start()  # expect: AGS050
Bot("bot/data").start()  # ok: AGS050 a folder of its own
eager = Eager("/")  # expect: AGS050
patient, quick = Patient().team(), Quick().team()
