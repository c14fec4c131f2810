"""What a rewriting changes, by its name and the marked file, and why."""

_NAMED = "who cannot be resolved is told by its name alone"
_ALONE = "a function that opens its parameter and does nothing else is told by its statements"

# By the rules: they look at a name, or at how something is written.
RIGHTLY = {
    **{
        (name, f"tests/cases/ags052/{file}"): _ALONE
        for name in ("NamedResult", "ParametersNamed", "InTry", "InFinally")
        for file in ("open_functions.py", "opened_by_itself/kit.py")
    },
    ("ParametersNamed", "tests/cases/ags031/receivers.py"): _NAMED,
    ("ParametersNamed", "tests/cases/ags031/streamlit_kept_teams.py"): _NAMED,
}
# Not followed so far.
MISSED = {
    ("ArgumentsNamed", "tests/cases/ags070/new_classes.py"): "a setting by a name, which a class hands on by **: it is said twice",
}
