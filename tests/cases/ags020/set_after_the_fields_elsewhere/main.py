import autogen

from crews import Crew, Handed, Kept, Modelled, Open, Silent


class Night(Crew):
    """Begins as its base does."""


def crews():
    return [
        Crew("NEVER"),  # expect: AGS020
        Crew("ALWAYS", 500),
        Crew(mode="NEVER", replies=500),  # expect: AGS020, AGS022
        Night("NEVER"),  # expect: AGS020
        Night("ALWAYS"),
        Handed("NEVER"),  # expect: AGS020
        Handed("ALWAYS", folder="/"),  # expect: AGS050
        Handed("ALWAYS"),
        Kept(mode="NEVER"),  # expect: AGS020
        Kept(),
        Modelled(mode="NEVER"),  # expect: AGS020
        Modelled(),
        Silent("NEVER"),
        Open(),  # ok: reported there
        Open("ALWAYS"),
    ]


print(autogen.__version__, crews())
