"""Classes that start chats with what their heirs make of a text."""

from abc import ABC, abstractmethod

from autogen import AssistantAgent, UserProxyAgent

coder = AssistantAgent("coder", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})


class Flow(ABC):
    def start(self, wish):
        runner.initiate_chat(coder, message=self.worded(wish))

    @abstractmethod
    def worded(self, wish): ...


class Desk(ABC):
    def serve(self, order):
        wish = self.taken(order)
        self.note(wish)
        return self.answer(wish)

    def note(self, wish):
        print(wish)

    @abstractmethod
    def taken(self, order): ...

    @abstractmethod
    def answer(self, wish): ...


class Window(ABC):
    def serve(self):
        wish = self.taken()
        return runner.initiate_chat(coder, message=wish, carryover="Be short.")

    def serve_known(self):
        wish = self.taken()
        if wish not in ("tea", "coffee"):
            raise ValueError(wish)
        return runner.initiate_chat(coder, message=wish)

    @abstractmethod
    def taken(self): ...
