"""k-means of scikit-learn on ratings in a file of bytes, row after row: kmeans.py FILE VARIABLES SEGMENTS STARTS SEED ALGORITHM TYPE"""
import resource
import sys
import time

try:
    import numpy
    import sklearn
    from sklearn.cluster import KMeans
except ImportError:
    print("missing=scikit-learn")
    sys.exit()

file, variables, segments, starts, seed, algorithm, kind = sys.argv[1:]
rows = numpy.fromfile(file, dtype=numpy.int8).reshape(-1, int(variables)).astype(kind)
model = KMeans(int(segments), init="k-means++", n_init=int(starts), max_iter=300, tol=0, random_state=int(seed), algorithm=algorithm)
cpu, wall = time.process_time(), time.perf_counter()
labels = model.fit(rows).labels_
print("cpu=%f" % (time.process_time() - cpu))
print("wall=%f" % (time.perf_counter() - wall))
# In double precision, whatever the model was fitted with.
within = 0.0
for segment in range(int(segments)):
    members = rows[labels == segment].astype(numpy.float64)
    within += ((members - members.mean(axis=0)) ** 2).sum()
print("within=%.9f" % within)
print("memory=%f" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
print("version=scikit-learn %s, NumPy %s" % (sklearn.__version__, numpy.__version__))
