import autogen
import running

agent = autogen.AssistantAgent("agent", llm_config=False)
program = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
running.start(program, "first")  # expect: AGS040
running.start("print('hello')", program)  # ok: the label is printed
running.announce(program)  # ok: it runs something else
running.loop(program)  # ok: it runs nothing
