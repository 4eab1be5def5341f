"""Every word that the program prints on its own is in each language of layouts/languages, and every brace in it is filled.

words.py ROOT: looks at each view_word(…, key), style_word(…, key), SENTENCE(…, key, slots) and each function that passes
its parameter `key` on; prints what is wrong with its place; exit status 1 when there is something. Words that no code prints are
named as well, and are no error.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

LANGUAGE = "{urn:nya-perspektiv:language:1}"
STRING = r'"((?:[^"\\]|\\.)*)"'
ARRAY = r'\{((?:\s*\[\w+\] = "[^"\\]*",?)+)\s*\}'  # of keys, in a row of a table
SPEAKING = ("content", "chart", "flow", "table", "prose", "pages", "sheet")  # folders whose functions may pass a key on
SETTERS = {"view_word": 1, "style_word": 1, "SENTENCE": 2, "sentence": 2}  # function: position of its key


def words(path):
    """The texts behind each key: one, and one for each number that has its own wording."""
    found = {}
    for word in xml.etree.ElementTree.parse(path).iter(LANGUAGE + "word"):
        condition = "{%s}" % word.get("when").split("=")[0] if word.get("when") else ""
        found.setdefault(word.get("key"), []).append((bool(condition), "".join(word.itertext()) + condition))
    return found


def without_comments(text):
    blank = lambda m: m[0] if m[0][0] == '"' else re.sub(r"[^\n]", " ", m[0])
    return re.sub(r'"(?:[^"\\\n]|\\.)*"|/\*.*?\*/|//[^\n]*', blank, text, flags=re.S)


def arguments(text, start):
    """The arguments of a call whose opening parenthesis is at `start`."""
    depth, at, args, begin = 0, start, [], start + 1
    while at < len(text):
        if text[at] == '"':
            at = re.compile(STRING).match(text, at).end() - 1
        elif text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            depth -= 1
            if depth == 0:
                return args + [text[begin:at]]
        elif text[at] == "," and depth == 1:
            args.append(text[begin:at])
            begin = at + 1
        at += 1
    return args


def key_functions(text):
    """Functions of this file that pass a parameter on: `key`, or a table of keys."""
    for found in re.finditer(r"^static [^;={}]*?\b(\w+)\(([^)]*)\) \{", text, re.M):
        for position, parameter in enumerate(found[2].split(",")):
            if re.search(r"\bconst char \*(key|const \*heads)$", parameter.strip()):
                yield found[1], position


def member_keys(root):
    """What the tables of types have in each of their members: a row says ".words = “total”", or ".sexes = {[SEX_MEN] = “men”}"."""
    found = {}
    for path in sorted((root / "src").glob("*/*.c")):
        text = without_comments(path.read_text(encoding="utf-8"))
        for member, key, keys in re.findall(rf"\.(\w+) = (?:{STRING}|{ARRAY})", text):
            found.setdefault(member, []).extend(re.findall(STRING, keys) if keys else [key])
    return found


def keys_of(argument, before, members):
    """The keys that an argument can be: literals in it, or in the last table of its name, or in a member of types'
    tables; None when there is no telling."""
    literals = re.findall(STRING, argument)
    named = [key for member in re.findall(r"(?:\]\.|->)(\w+)", argument) for key in members.get(member, [])]
    if named and not literals:
        return named
    name = re.match(r"\s*([\w>-]*)", argument)[1]
    if literals or name in ("key", "w->key"):
        return literals
    if re.search(r"\*const \*%s[,)][^{}]*\{[^}]*$" % name, before):
        return []
    tables = re.findall(r"\b%s(?:\[\w*\])+ = (\{.*?\});" % name, before, re.S)
    return re.findall(STRING, tables[-1]) if tables else None


def braces(texts):
    """Names that the texts of a key have in braces, without the forms behind their colons."""
    return {name[0].lower() + name[1:] for _, text in texts for name in re.findall(r"\{(\w+)(?::\w+)?\}", text)}


def check_call(place, call, language, known, used):
    name, args, position, before, members = call
    if len(args) <= position or re.search(r"\bconst char \*", args[position]):
        return
    keys = keys_of(args[position], before, members)
    if keys is None:
        yield f"{place}: error: {name}() takes its key from “{args[position].strip()}”, which words.py cannot follow"
    for key in keys or []:
        used.add(key)
        if not any(not condition for condition, _ in known.get(key, [])):
            yield f"{place}: error: {language} has no word “{key}”"
        elif name == "SENTENCE":
            slots = set(re.findall(r"\{\s*" + STRING, ",".join(args[position + 1:])))
            for missing in sorted(braces(known[key]) - slots):
                yield f"{place}: error: nothing fills {{{missing}}} of “{key}” in {language}"
        elif name in ("view_word", "style_word") and braces(known[key]):
            yield f"{place}: error: “{key}” has braces, but is printed as it is"


def calls(root):
    """(place, (function, arguments, position of the key, what stands before, keys of tables' members)) for each call."""
    members = member_keys(root)
    for path in sorted((root / "src").glob("*/*.c")):
        text = without_comments(path.read_text(encoding="utf-8"))
        setters = SETTERS | (dict(key_functions(text)) if path.parent.name in SPEAKING else {})
        for call in re.finditer(r"\b(%s)\(" % "|".join(setters), text):
            line = text.count("\n", 0, call.start()) + 1
            args = arguments(text, call.end() - 1)
            yield f"{path.relative_to(root)}:{line}", (call[1], args, setters[call[1]], text[:call.start()], members)


def main(root):
    errors, notes = [], []
    found = list(calls(root))
    for path in sorted((root / "layouts/languages").glob("*.xml")):
        known, used = words(path), set()
        for place, call in found:
            errors += check_call(place, call, path.name, known, used)
        notes += [f"{path.name}: note: no code prints the word “{key}”" for key in sorted(known.keys() - used)]
    print("\n".join(dict.fromkeys(errors)) if errors else "every word in its place")
    print("".join(f"{note}\n" for note in notes), end="")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
