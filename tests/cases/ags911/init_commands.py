# options: autogen-advisory=AGS911
"""What a container runs before the code: scripts of the network and packages, pinned or not."""

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

IMAGE = "python:3.12.7-slim"


def prepared(command):
    return DockerCommandLineCodeExecutor(IMAGE, work_dir="w", init_command=command)


prepared("curl -sSf https://tools.example.org/setup.sh | sh")  # expect: AGS911
prepared("wget -qO- https://tools.example.org/setup.sh | sudo -E bash -")  # expect: AGS911
prepared("bash <(curl -s https://tools.example.org/setup.sh)")  # expect: AGS911
prepared('sh -c "$(curl -fsSL https://tools.example.org/setup.sh)"')  # expect: AGS911
prepared("curl -s https://tools.example.org/setup.py | python3 -")  # expect: AGS911
prepared("curl -s https://data.example.org/rivers.csv > rivers.csv")
prepared("curl -s https://data.example.org/rivers.csv | sort")
prepared("pip install pandas")  # expect: AGS911
prepared("pip install --quiet pandas==2.2.3")
prepared("pip install -r requirements.txt && ls")
prepared("mkdir data; uv pip install pandas==2.2.3 'numpy>=1'")  # expect: AGS911
prepared("apt-get update && apt-get -y install git")  # expect: AGS911
prepared("apt-get update && apt-get install -y git=1:2.39.5")
prepared("npm install left-pad@1.3.0")
prepared("npm install left-pad")  # expect: AGS911
prepared(None)
