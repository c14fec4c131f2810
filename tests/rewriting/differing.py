"""What a rewriting changes, by its name and the marked file, and why."""

_NAMED = "who cannot be resolved is told by its name alone"
_ALONE = "a function that opens its parameter and does nothing else is told by its statements"
_CHOSEN = "an argument that the rows of a loop name"
_OPTIONS = "a model's name that a function takes by **"
_SAID = "what an agent is told, by a name"
_DISPLAYED = "a body whose length is looked at before a thread is given it by a name"

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
    ("ArgumentsNamed", "tests/cases/ags010/own_messages.py"): _SAID,
    ("ArgumentsNamed", "tests/cases/ags020/rows_of_a_loop.py"): _CHOSEN,
    ("ArgumentsNamed", "tests/cases/ags031/checked_before_it_is_started.py"): _DISPLAYED,
    ("ArgumentsNamed", "tests/cases/ags031/started_in_another_module/app.py"): _DISPLAYED,
    ("ArgumentsNamed", "tests/cases/ags902/made_elsewhere/main.py"): _OPTIONS,
    ("LambdaDefined", "tests/cases/ags023/conditions_joined_by_loops.py"): "a function by which reduce joins conditions",
    ("LambdaDefined", "tests/cases/ags060/functions_begun_after_the_check.py"): "another name of an inner function",
    ("LambdaDefined", "tests/cases/ags060/inner_functions_that_look.py"): "another name of an inner function that looks",
    ("TestNamed", "tests/cases/ags060/flags_and_entries.py"): "a test in an else that a name holds",
}
