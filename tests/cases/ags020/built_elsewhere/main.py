"""What is passed to a function or class of another module, which hands it to autogen."""

from office import Desk, clerk, night_clerk
from settings import HOST

day = clerk("day")  # ok: the default asks
evening = clerk("evening", "NEVER")  # expect: AGS020
silent = night_clerk("silent")  # ok: reported where it is written
hosted = clerk("hosted", config=HOST)  # expect: AGS010
front = Desk("work/front")  # ok: a named folder, and the default asks
back = Desk(
    "/",  # expect: AGS050
    mode="NEVER",  # expect: AGS020
)
