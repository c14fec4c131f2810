"""What an abstract method gives, one that only raises or says nothing, is not known."""

from abc import ABC, abstractmethod

from autogen import UserProxyAgent


class Crew(ABC):
    @abstractmethod
    def boxed(self):
        print("to be written")

    def raised(self):
        raise NotImplementedError

    def told(self):
        print("to be written")
        raise NotImplementedError

    def said(self): ...

    def nothing(self):  # expect: AGS010
        pass

    def prepare(self):
        UserProxyAgent("a", human_input_mode="ALWAYS", code_execution_config=self.boxed())
        UserProxyAgent("b", human_input_mode="ALWAYS", code_execution_config=self.raised())
        UserProxyAgent("e", human_input_mode="ALWAYS", code_execution_config=self.told())
        UserProxyAgent("c", human_input_mode="ALWAYS", code_execution_config=self.said())

    def none(self):
        UserProxyAgent("d", human_input_mode="ALWAYS", code_execution_config=self.nothing())
