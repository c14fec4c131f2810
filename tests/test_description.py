"""The description that goes out with a release: the README, readable where the project's files are not at hand."""

from __future__ import annotations

import re
from importlib.metadata import metadata

from readme_renderer import markdown

from marked import ROOT


def test_its_links_and_pictures_have_an_address() -> None:
    text = metadata("autogen-lint").json["description"]
    page = markdown.render(text)
    assert page is not None
    addresses = re.findall(r'(?:href|src)="([^"]+)"', page)
    assert len(addresses) > 50
    assert [address for address in addresses if not address.startswith(("https://", "#user-content-"))] == []
    ours = [address.partition("/autogen-lint/main/")[2] or address.partition("/blob/main/")[2] for address in addresses]
    assert [path for path in filter(None, ours) if not (ROOT / path.partition("#")[0]).exists()] == []


def test_it_names_where_to_go() -> None:
    labels = {entry.partition(",")[0] for entry in metadata("autogen-lint").get_all("Project-URL") or ()}
    assert labels == {"Documentation", "Rules", "Source", "Issues", "Changelog"}
