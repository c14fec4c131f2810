"""A key of a dict is a use of the name."""
import os

from company.settings import options

limits = options["code_execution_config"]
os.chmod("report.sh", 0o777)  # expect: AGS053
