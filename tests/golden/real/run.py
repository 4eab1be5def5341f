"""run.py PROGRAM [--update]: what check tells of an edition as long and as varied as the one of 2020, with the samples' figures; and of
the same edition with the slips that stood in the text of 2020 planted. Each warning is useful: one more is a fault of the lint."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import golden

SAMPLES = HERE.parents[2] / "samples"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1587686400"}
PARTS = ["units.xml", "goals.xml", "indicators.xml", "results.xml"]
PLANTED = [  # as they stood, or names in the place of those that did
    ("Samarbetet ska vara lätt", "Arbetsättet ska vara lätt"),
    ("Enkäten i årskurs 5", "Enkäten i årkurs 5"),
    ("Under 2018 och 2019 diskuterade", "Under 2018-2019 diskuterade"),
    ("2014–2020", "2014 – 2020"),
    ("till exempel nya områden", "t ex nya områden"),
    ("hälso- och sjukvården med tandvården", "hälso-och sjukvården med tandvården"),
    ("Beredningsgruppen utser och leder grupperna", "Per Olof Lindblad utser och leder grupperna"),
    ("drygt 15 år", "drygt 1.5 år"),
]


def said(program, folder, database):
    ran = subprocess.run([program, "check", "edition.xml", "--figures", database], cwd=folder, env=ENVIRONMENT, capture_output=True,
                         encoding="utf-8", check=False)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(str(folder), "FOLDER")


def edition(folder, planted):
    for path in [*HERE.glob("*.xml"), HERE / "words.txt", *(SAMPLES / "2020" / part for part in PARTS)]:
        shutil.copy(path, folder / path.name)
    left = list(planted)
    for path in folder.glob("*.xml"):
        text = path.read_text(encoding="utf-8")
        for pair in [pair for pair in left if pair[0] in text]:
            text = text.replace(*pair, 1)
            left.remove(pair)
        path.write_text(text, encoding="utf-8")
    if left:
        sys.exit(f"{left[0][0]} stands nowhere")


def answer(program, case, database):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        edition(folder, PLANTED if "slips" in case.name else [])
        return said(program, folder, database)


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        database = os.path.join(name, "figures.sqlite")
        subprocess.run(["sh", SAMPLES / "figures.sh", program, database, "as-of-2020"], check=True, capture_output=True)
        golden.compare([HERE / "sound", HERE / "with-slips"], lambda case: answer(program, case, database))


main()
