"""run.py PROGRAM: the program speaks the language of its surroundings, Swedish as in expected.txt, and its files stay the same."""
import hashlib
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ENGLISH = [{"LC_ALL": "C"}, {"LC_ALL": "C", "LANGUAGE": "sv"}, {"LC_ALL": "C.UTF-8"}, {"LANGUAGE": "de", "LC_ALL": "C.UTF-8"}, {}]
SWEDISH = [{"LANGUAGE": "sv", "LC_ALL": "C.UTF-8"}, {"LC_MESSAGES": "sv_SE.UTF-8"}, {"LANG": "sv_SE.UTF-8"}, {"LC_ALL": "sv_FI.UTF-8"},
           {"LANGUAGE": "de:sv", "LC_ALL": "nn_NO.UTF-8"}, {"LANGUAGE": "", "LANG": "sv_SE"}]


def run(program, language, folder, *arguments):
    """What the program says on both streams, in surroundings with no other word about the language."""
    around = {k: v for k, v in os.environ.items() if not k.startswith("LC_") and k not in ("LANG", "LANGUAGE")}
    around["PERSPEKTIV_DATA"] = str(HERE.parents[2])
    ran = subprocess.run([program, *arguments], cwd=folder, env={**around, **language}, capture_output=True, check=False)
    return (ran.stderr + ran.stdout).decode("utf-8")


def answer(program, language):
    broken = HERE.parent / "broken"
    return "".join(run(program, language, broken / case, "build", "edition.xml")
                   for case in ("22-unknown-attribute", "47-pictures-without-alt", "48-pictures")) + run(program, language, HERE, "sing")


def hashes(program, language):
    with tempfile.TemporaryDirectory() as folder:
        said = run(program, language, HERE.parent / "pictures", "build", "edition.xml", "--out", folder)
        return said.replace(folder, "OUT"), {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in pathlib.Path(folder).glob("*/*.pdf")}


def main(program):
    program, wrong = os.path.abspath(program), []
    expected = (HERE / "expected.txt").read_text(encoding="utf-8")
    for language in SWEDISH:
        if answer(program, language) != expected:
            wrong.append(f"{language}:\n{answer(program, language)}")
    for language in ENGLISH:
        if "error: there is no command" not in answer(program, language):
            wrong.append(f"{language} is not English:\n{answer(program, language)}")
    (in_english, files), (in_swedish, same) = hashes(program, ENGLISH[0]), hashes(program, SWEDISH[0])
    if not files or files != same or in_english == in_swedish:
        wrong.append(f"the language changes files, or nothing:\n{files}\n{same}\n{in_swedish}")
    print("\n".join(wrong) or "all as expected")
    return bool(wrong)


sys.exit(main(sys.argv[1]))
