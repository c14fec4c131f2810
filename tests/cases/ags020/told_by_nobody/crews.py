import autogen


class Crew:
    folder = "box"

    def members(self):
        raise NotImplementedError

    def opened(self):
        code = {"work_dir": self.folder, "use_docker": True}
        for member in self.members():
            agent_cls = member.pop("class")
            options = {"code_execution_config": code}
            options.update(member)
            agent = agent_cls(**options)
            print(autogen.__version__, agent.name)
