"""Tools that run what is in the fields of records."""

from subprocess import getoutput

from autogen import ConversableAgent
from intake import any_job, any_target, any_wish, checked_later, command, internal_job, job_of, known_job, known_target, known_wish, order

agent = ConversableAgent("operator", llm_config=False, human_input_mode="ALWAYS")


@agent.register_for_llm(description="Ping a host.")
def ping(host: str, note: str) -> str:
    return getoutput("ping " + known_job(host, note).host)  # ok: checked


@agent.register_for_llm(description="Say a note.")
def say(host: str, note: str) -> str:
    return getoutput("say " + known_job(host, note).note)  # expect: AGS060


@agent.register_for_llm(description="Trace a host.")
def trace(host: str) -> str:
    job = any_job(host)
    return getoutput(f"traceroute {job.host}")  # expect: AGS060


@agent.register_for_llm(description="Trace one of our hosts.")
def trace_internal(host: str) -> str:
    return getoutput(f"traceroute {internal_job(host).host}")  # expect: AGS060


@agent.register_for_llm(description="Trace another host.")
def trace_other(host: str) -> str:
    return getoutput(f"traceroute {job_of(host).host}")  # expect: AGS060


@agent.register_for_llm(description="Look a host up.")
def look_up(host: str) -> str:
    target = known_target(host)
    return getoutput("host " + target.host) if target else ""  # ok: checked


@agent.register_for_llm(description="Look any host up.")
def look_any_up(host: str) -> str:
    target = any_target(host)
    print(getoutput(f"sleep {target.letters}"))  # ok: a number
    return getoutput("host " + target.host)  # expect: AGS060


@agent.register_for_llm(description="Grant a wish.")
def grant(text: str) -> str:
    return getoutput(known_wish(text).host)  # ok: checked


@agent.register_for_llm(description="Grant any wish.")
def grant_any(text: str) -> str:
    return getoutput(any_wish(text).host)  # expect: AGS060


@agent.register_for_llm(description="Order something.")
def place(host: str, note: str) -> str:
    return getoutput("order " + order(host, note).host)  # ok: checked


@agent.register_for_llm(description="Note something.")
def take(host: str, note: str) -> str:
    return getoutput("note " + checked_later(host, note).note)  # ok: checked


@agent.register_for_llm(description="Note anything.")
def take_anything(host: str, note: str) -> str:
    return getoutput("note " + order(host, note).note)  # expect: AGS060


@agent.register_for_llm(description="Ping a host of ours.")
def ping_ours(host: str) -> str:
    return getoutput(command(host))  # ok: checked
