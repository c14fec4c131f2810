# options: autogen-advisory=AGS914
"""A file agent without a folder reads what lies where the program was started."""

from autogen_ext.agents.file_surfer import FileSurfer

FileSurfer("f", client)  # expect: AGS914
FileSurfer("f", client, base_path="papers")
FileSurfer("f", client, "reads papers", "papers")
FileSurfer("f", client, **options)
