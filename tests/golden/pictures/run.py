"""run.py PROGRAM [--update]: builds the edition here, for screen and print, and compares all that the program says, where the
pictures stand and how they are tagged with expected.txt. --update writes it anew: read the difference before it is committed.

rgb.png and its relatives show four fields on 24 × 16 pixels. sharp.png has enough pixels for print, tall.png and thread.png
have more rows than a page has room for. camera.jpg is baseline.jpg with all that a camera adds, and is to be turned a quarter
clockwise. cmyk.jpg and arithmetic.jpg are in no edition: a PDF cannot hold them."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "PERSPEKTIV_DATA": str(HERE.resolve().parents[2])}


def build(program, *options):
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run([program, "build", "edition.xml", "--out", folder, *options], cwd=HERE, env=ENVIRONMENT,
                             capture_output=True, encoding="utf-8", check=False)
    return ran.stderr.replace(folder, "OUT"), ran.stdout.replace(folder, "OUT"), f"exit status {ran.returncode}\n"


def answer(program):
    parts = ["== screen\n", *build(program), "== print\n", *build(program, "--target", "print")]
    pages = build(program, "--publication", "layout", "--dump", "pages")[1]
    parts += ["== pages\n", *re.findall(r"^(?:page|  image) .*\n", pages, re.M)]
    parts += ["== tags\n", build(program, "--publication", "layout", "--dump", "tags")[1]]
    parts += ["== content\n", build(program, "--publication", "layout", "--dump", "content")[1]]
    return "".join(parts)


def main():
    got, expected = answer(os.path.abspath(sys.argv[1])), HERE / "expected.txt"
    if "--update" in sys.argv[2:]:
        expected.write_text(got, encoding="utf-8")
    if got != expected.read_text(encoding="utf-8"):
        (now := pathlib.Path(tempfile.mkdtemp()) / "got.txt").write_text(got, encoding="utf-8")
        subprocess.run(["diff", "-u", expected, now], check=False)
        return 1
    return 0


sys.exit(main())
