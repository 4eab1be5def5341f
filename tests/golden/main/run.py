"""run.py PROGRAM [--update]: plays transcript.txt (tests/golden/transcript.py): what the program does before and after a command,
and where it finds its files. INSTALLED is a copy of it as meson installs it, ALONE one with nothing around it, FULL a disk
without room."""
import pathlib
import shutil
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import transcript

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]
PROGRAM = pathlib.Path(sys.argv[1]).resolve()


def prepare(folder):
    names = {"INSTALLED": folder / "installed/bin/perspektiv", "ALONE": folder / "alone/bin/perspektiv", "OUT": folder / "out",
             "NOTHING": folder / "nothing", "FULL": pathlib.Path("/dev/full"), "ROOT": ROOT}
    for name in ("INSTALLED", "ALONE"):
        names[name].parent.mkdir(parents=True)
        shutil.copy(PROGRAM, names[name])
    share = folder / "installed/share"
    share.mkdir()
    (share / "perspektiv").symlink_to(ROOT)
    (share / "locale").symlink_to(PROGRAM.parent / "po")
    names["NOTHING"].mkdir()
    return names


transcript.main(FOLDER / "transcript.txt", prepare, FOLDER.parent / "edition", outputs=("OUT",))
