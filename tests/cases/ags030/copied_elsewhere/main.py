"""Settings of another module, copied there or here."""

from dataclasses import replace

import autogen
from limits import NORMAL, TAME, WILD, with_rounds

autogen.GroupChat([], [], max_round=NORMAL.rounds)  # ok: ten
autogen.GroupChat([], [], max_round=WILD.rounds)  # expect: AGS030
autogen.GroupChat([], [], max_round=TAME.rounds)  # ok: nine
autogen.GroupChat([], [], max_round=replace(WILD, rounds=8).rounds)  # ok: eight
autogen.GroupChat([], [], max_round=replace(NORMAL, rounds=800).rounds)  # expect: AGS030
autogen.GroupChat([], [], max_round=with_rounds(700).rounds)  # expect: AGS030
autogen.GroupChat([], [], max_round=with_rounds(7).rounds)  # ok: seven
