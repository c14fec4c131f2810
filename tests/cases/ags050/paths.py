"""Every form that a path can take; the container keeps the other rules silent."""

import os
import os.path
import pathlib
import tempfile
from os.path import expanduser, join
from pathlib import Path

import autogen
from autogen.coding import DockerCommandLineCodeExecutor


class Workspace:
    """A folder of the program's own kind."""


# roots
DockerCommandLineCodeExecutor(work_dir="/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("/"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="C:\\")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="C:/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="D:\\")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="D:\\work")
DockerCommandLineCodeExecutor(work_dir="/work")
DockerCommandLineCodeExecutor(work_dir="/data/coding")

# homes
DockerCommandLineCodeExecutor(work_dir="~")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="~/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path.home())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=pathlib.Path.home())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=str(Path.home()))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expanduser("~"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=expanduser("~"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("~").expanduser())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/root")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/home/ada")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/home/ada/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/Users/ada")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="~/coding")
DockerCommandLineCodeExecutor(work_dir=Path.home() / "coding")
DockerCommandLineCodeExecutor(work_dir=Path.home().joinpath("coding"))
DockerCommandLineCodeExecutor(work_dir=os.path.expanduser("~/coding"))
DockerCommandLineCodeExecutor(work_dir=os.path.join(os.path.expanduser("~"), "coding"))
DockerCommandLineCodeExecutor(work_dir="/home/ada/coding")
DockerCommandLineCodeExecutor(work_dir="/Users/ada/coding")

DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("$HOME"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("%USERPROFILE%"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.expandvars("$HOME/coding"))

# system directories
DockerCommandLineCodeExecutor(work_dir=os.path.join("coding", "/etc"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/etc")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/etc/")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/usr")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/var")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/bin")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/opt")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("/etc"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("/", "etc"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("/") / "etc")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.join("/", "etc"))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="C:\\Windows")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="/tmp")
DockerCommandLineCodeExecutor(work_dir="/tmp/coding")
DockerCommandLineCodeExecutor(work_dir="/var/tmp/coding")
DockerCommandLineCodeExecutor(work_dir="/opt/app/sandbox")
DockerCommandLineCodeExecutor(work_dir=tempfile.mkdtemp())
DockerCommandLineCodeExecutor(work_dir=tempfile.gettempdir())
DockerCommandLineCodeExecutor(work_dir="/etcetera")
DockerCommandLineCodeExecutor(work_dir="etc")

# the current directory
DockerCommandLineCodeExecutor(work_dir=".")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="./")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.getcwd())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path.cwd())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path("."))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(".").resolve())  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.abspath("."))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=f"{os.getcwd()}")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="./coding")
DockerCommandLineCodeExecutor(work_dir="coding")
DockerCommandLineCodeExecutor(work_dir=Path("coding"))
DockerCommandLineCodeExecutor(work_dir=Path.cwd() / "coding")
DockerCommandLineCodeExecutor(work_dir=os.path.join(os.getcwd(), "coding"))
DockerCommandLineCodeExecutor(work_dir=join(os.getcwd(), "coding"))
DockerCommandLineCodeExecutor(work_dir=f"{os.getcwd()}/coding")
DockerCommandLineCodeExecutor(work_dir=os.getcwd() + "/coding")

# a parent
DockerCommandLineCodeExecutor(work_dir="..")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="../")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(".."))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="../..")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="coding/..")  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir="data/coding/..")
DockerCommandLineCodeExecutor(work_dir="../coding")
DockerCommandLineCodeExecutor(work_dir=Path("..") / "coding")

# the program's own source
DockerCommandLineCodeExecutor(work_dir=Path(__file__).parent)  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(__file__).parents[0])  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(__file__).resolve().parents[1])  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(__file__).parents[1] / "coding")
DockerCommandLineCodeExecutor(work_dir=Path(__file__).resolve().parent)  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=str(Path(__file__).parent))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.dirname(__file__))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=os.path.dirname(os.path.abspath(__file__)))  # expect: AGS050
DockerCommandLineCodeExecutor(work_dir=Path(__file__).parent / "coding")
DockerCommandLineCodeExecutor(work_dir=os.path.join(os.path.dirname(__file__), "coding"))
DockerCommandLineCodeExecutor(work_dir=str(Path(__file__).parent.joinpath("coding")))

# not known
DockerCommandLineCodeExecutor(work_dir=os.environ["WORK_DIR"])
DockerCommandLineCodeExecutor(work_dir=Path(os.environ["WORK_DIR"]) / "coding")
DockerCommandLineCodeExecutor(work_dir=Path.home() / os.environ["WORK_DIR"])
DockerCommandLineCodeExecutor(work_dir=os.path.join(os.environ["WORK_DIR"], ".."))
DockerCommandLineCodeExecutor(work_dir=Path(os.environ["WORK_DIR"]).resolve())
DockerCommandLineCodeExecutor(work_dir=Path(__file__).parents[len(os.environ)])
DockerCommandLineCodeExecutor(work_dir=Workspace())
DockerCommandLineCodeExecutor(work_dir=Workspace().folder)
DockerCommandLineCodeExecutor()  # ok: not written down
DockerCommandLineCodeExecutor(work_dir=None)  # ok: not written down
config = autogen.config_list_from_json("OAI_CONFIG_LIST")
