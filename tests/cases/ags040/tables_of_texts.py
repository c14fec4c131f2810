"""What a model wrote, in dicts by keys that are known, or not."""

from autogen import AssistantAgent

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])

answers = {name: answer for name in ("a", "b")}
exec(answers["a"])  # expect: AGS040
exec(answers[input()])  # expect: AGS040
mixed = {name: text for name, text in (("a", answer), ("b", "1"))}
exec(mixed["b"])  # ok: constants alone
exec(mixed["a"])  # expect: AGS040
by = {}
by[input()] = answer
exec(by[input()])  # expect: AGS040
for text in by.values():
    exec(text)  # expect: AGS040
for key, text in by.items():
    exec(text)  # expect: AGS040
exec(by.get(input()))  # expect: AGS040
both = {**by, "a": "1"}
exec(both[input()])  # expect: AGS040
exec((by | {"a": "1"})[input()])  # expect: AGS040
exec(by.copy()[input()])  # expect: AGS040
exec(dict(by)[input()])  # expect: AGS040
exec({input(): "1"}[input()])  # ok: constants alone
up = {}
up.update(by)
exec(up[input()])  # expect: AGS040
up.clear()
exec(up[input()])  # ok: constants alone
pairs = {key: [text for text in texts] for key, texts in [("a", [answer])]}
exec(pairs["a"][0])  # expect: AGS040
known = {text[0]: text for text in ["1"]}
exec(known[input()])  # ok: constants alone
several = {a + b: answer for a in "12" for b in "12"}
exec(several[input()])  # expect: AGS040
first = {a: answer for [a, *_] in [("a", "b")]}
exec(first["a"])  # expect: AGS040
