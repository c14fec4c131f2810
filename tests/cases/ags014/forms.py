import os

from autogen.coding import DockerCommandLineCodeExecutor
from autogen.coding.jupyter import DockerJupyterServer

privileged = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": True})  # expect: AGS014
unprivileged = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": False})
capability = DockerCommandLineCodeExecutor(container_create_kwargs={"cap_add": ["NET_ADMIN"]})  # expect: AGS014
dropped = DockerCommandLineCodeExecutor(container_create_kwargs={"cap_drop": ["ALL"]})
pid = DockerCommandLineCodeExecutor(container_create_kwargs={"pid_mode": "host"})  # expect: AGS014
ipc = DockerCommandLineCodeExecutor(container_create_kwargs={"ipc_mode": "host"})  # expect: AGS014
ipc_private = DockerCommandLineCodeExecutor(container_create_kwargs={"ipc_mode": "private"})
seccomp = DockerCommandLineCodeExecutor(container_create_kwargs={"security_opt": ["seccomp=unconfined"]})  # expect: AGS014
apparmor = DockerCommandLineCodeExecutor(container_create_kwargs={"security_opt": ["apparmor=unconfined"]})  # expect: AGS014
confined = DockerCommandLineCodeExecutor(container_create_kwargs={"security_opt": ["no-new-privileges"]})
unknown = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": os.environ.get("PRIVILEGED")})  # ok: unknown
limited = DockerCommandLineCodeExecutor(container_create_kwargs={"mem_limit": "512m", "user": "1000"})
server = DockerJupyterServer(privileged=True)  # expect: AGS014
server_capability = DockerJupyterServer(cap_add=["SYS_PTRACE"])  # expect: AGS014
server_pid = DockerJupyterServer(pid_mode="host")  # expect: AGS014
network = DockerCommandLineCodeExecutor(
    container_create_kwargs={
        "network_mode": "host",  # expect: AGS013
        "privileged": True,  # expect: AGS014
    },
)
