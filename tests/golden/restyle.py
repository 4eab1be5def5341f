"""A data folder whose layouts/style.xml differs from the one shipped: what a region has that restyles charts and pages."""
import pathlib
import shutil
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def data_folder(folder, changes):
    """A new one in `folder`; changes: pairs of what stands in the file once, and what stands there instead."""
    data = pathlib.Path(tempfile.mkdtemp(dir=folder))
    shutil.copytree(ROOT / "layouts", data / "layouts")
    (data / "fonts").symlink_to(ROOT / "fonts")
    style = (data / "layouts" / "style.xml").read_text(encoding="utf-8")
    for before, after in changes:
        if style.count(before) != 1:
            sys.exit(f"layouts/style.xml has no {before}")
        style = style.replace(before, after)
    (data / "layouts" / "style.xml").write_text(style, encoding="utf-8")
    return data
