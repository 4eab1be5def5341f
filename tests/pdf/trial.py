"""Trying rules: a sample keeps them all, and each notices when something is broken. What breaks files is here, too."""
import copy
import re
import zlib


class Trial:
    """Rules of a module (its RULES and check), and ways to break them."""

    def __init__(self, module):
        self.module, self.mutations = module, []  # (function of the rule, function that breaks it)

    def breaks(self, rule):
        def register(function):
            self.mutations.append((rule, function))
            return function
        return register

    def judge(self, whole, **options):
        """What is wrong with the sample or the rules, a line each."""
        demands = {function: (clause, demand) for clause, demand, function in self.module.RULES}
        for clause, demand, finding in self.module.check(whole, **options):
            yield f"the sample breaks {clause}: {finding} ({demand})"
        for function in demands:
            if function not in {rule for rule, _ in self.mutations}:
                yield f"nothing tries the rule {function.__name__}"
        for i, (function, mutate) in enumerate(self.mutations):
            broken = copy.deepcopy(whole)
            mutate(broken)
            try:
                found = demands[function] in {(c, d) for c, d, _ in self.module.check(broken, **options)}
            except Exception as e:  # a rule must not fall over what another rule reports
                found = f"{type(e).__name__}: {e}"
            if found is not True:
                yield f"{function.__name__} does not notice mutation {i} (line {mutate.__code__.co_firstlineno}): {found}"


def pages(f):
    return [d for _, d in f.pages]


def rewrite(f, page, pattern, replacement):
    """Changes a page's content."""
    stream = f.get(pages(f)[page]["/Contents"])
    data, n = re.subn(pattern, replacement, stream.data, count=1)
    assert n, pattern
    stream.raw = zlib.compress(data)
    stream["/Length"] = len(stream.raw)


def xmp(f, old, new):
    m = f.get(f.catalog["/Metadata"])
    assert old in m.raw, old
    m.raw = m.raw.replace(old, new, 1)


def font(f):
    """The first Type 0 font, its CIDFont and its descriptor."""
    type0 = next(d for d in f.objects.values() if isinstance(d, dict) and d.get("/Subtype") == "/Type0")
    cid = f.get(type0["/DescendantFonts"][0])
    return type0, cid, f.get(cid["/FontDescriptor"])


def picture(f):
    return next(d for d in f.objects.values() if isinstance(d, dict) and d.get("/Subtype") == "/Image")


def add(f, value):
    f.objects[f"{len(f.objects) + 100} 0 R"] = value
