"""A pass of EM for latent classes of yes/no items with NumPy: latentclass.py FILE ITEMS CLASSES"""
import sys
import time

try:
    import numpy
except ImportError:
    print("missing=NumPy")
    sys.exit()

file, items, classes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
answers = numpy.fromfile(file, dtype=numpy.int8).reshape(-1, items).astype(numpy.float64)


def seconds_of_a_pass(x, weights):
    random = numpy.random.default_rng(1)
    chances = random.uniform(0.2, 0.8, (classes, items))
    shares = numpy.full(classes, 1 / classes)
    best = float("inf")
    for batch in range(3):
        start = time.process_time()
        for _ in range(5):
            joint = x @ (numpy.log(chances) - numpy.log1p(-chances)).T
            joint += numpy.log1p(-chances).sum(axis=1) + numpy.log(shares)
            largest = joint.max(axis=1, keepdims=True)
            numpy.subtract(joint, largest, out=joint)
            numpy.exp(joint, out=joint)
            total = joint.sum(axis=1, keepdims=True)
            likelihood = (weights * (numpy.log(total) + largest)).sum()
            joint *= weights / total
            sizes = joint.sum(axis=0)
            shares = sizes / sizes.sum()
            chances = numpy.clip(joint.T @ x / sizes[:, None], 1e-9, 1 - 1e-9)
        best = min(best, (time.process_time() - start) / 5)
    return best, likelihood


print("rows=%f" % (1000 * seconds_of_a_pass(answers, numpy.ones((len(answers), 1)))[0]))
patterns, counts = numpy.unique(answers, axis=0, return_counts=True)
print("patterns=%f" % (1000 * seconds_of_a_pass(patterns, counts[:, None].astype(float))[0]))
print("version=NumPy %s" % numpy.__version__)
