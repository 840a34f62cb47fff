"""Expected values that R does not find accurately enough, and those of SciPy.

Run: python3 reference-values.py. Made with SciPy 1.10.1, NumPy 1.24.2, mpmath 1.2.1; takes some minutes.
"""
import numpy as np
from mpmath import (betainc, binomial, exp, findroot, fsum, gamma, gammainc, inf, log, loggamma, mp, mpf, ncdf, nstr,
                    quad, sqrt)
from scipy import stats

mp.dps = 30


# Noncentral distributions: R keeps nine digits of pf(ncp) and approximates pt beyond ncp = 37.62
def poisson(j, mean):
    return exp(-mean + j * log(mean) - loggamma(j + 1))


def chi_squared(x, df, ncp):
    x, df, mean = mpf(x), mpf(df), mpf(ncp) / 2
    terms = int(mean + 15 * sqrt(mean) + 80)
    return fsum(poisson(j, mean) * gammainc(df / 2 + j, x / 2, inf, regularized=True) for j in range(terms))


def f(x, df1, df2, ncp):
    df1, df2, mean, x = map(mpf, (df1, df2, mpf(ncp) / 2, x))
    rest = df2 / (df2 + df1 * x)
    terms = int(mean + 15 * sqrt(mean) + 80)
    return fsum(poisson(j, mean) * betainc(df2 / 2, df1 / 2 + j, 0, rest, regularized=True) for j in range(terms))


def t(x, df, ncp):
    x, df, ncp = map(mpf, (x, df, ncp))
    scale, width = 2 * (df / 2) ** (df / 2) / gamma(df / 2), 1 / sqrt(2 * df)
    points = [mpf(0)] + [1 + k * width for k in (-8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 12, 20)
                         if 1 + k * width > 0.001] + [inf]
    return quad(lambda s: scale * s ** (df - 1) * exp(-df * s * s / 2) * ncdf(ncp - x * s), points)


for a in [("9.487729036781154", 4, 12), ("454.3365", 15, 300), ("30.76", 3, 5), (0.5, 2.5, "0.1"), (50, 3, 2)]:
    print("noncentral chi-squared", a, nstr(chi_squared(*a), 17))
for a in [("2.655938877030566", 3, 176, "11.2"), (4, 3, 1449, 20), ("490.6", 3, 1449, 1500), (1.5, 5.5, 20.5, 3)]:
    print("noncentral F", a, nstr(f(*a), 17))
for a in [("1.98", 126, "2.8"), (3.5, 5.5, 2), (5, 30, 1), (1, 20, -1), (-1, 20, 1), (-2, 15, -3), (45, 60, 50)]:
    print("noncentral t", a, nstr(t(*a), 17))

# Limits of effect sizes: effectsize stops its search after six digits
mp.dps = 25


def limit(tail, probability, near, far):
    return findroot(lambda ncp: tail(ncp) - probability, (near, far), solver="anderson", tol=1e-18, maxsteps=60)


low, high = mpf("0.025"), mpf("0.975")
print("V", [nstr(sqrt(limit(lambda l: chi_squared("138.289841626008", 9, l), p, a, b) / (592 * 3)), 15)
            for p, a, b in ((low, 60, 130), (high, 130, 220))])
eta = [limit(lambda l: f("4.84608786238014", 2, 27, l), p, a, b) for p, a, b in ((low, 0.1, 3), (high, 15, 35))]
print("eta squared", [nstr(l / (l + 30), 15) for l in eta])
for d in ("1.3461569918326173", "0.53274783854321162"):
    x = mpf(d) * sqrt(5)
    limits = [limit(lambda l: t(x, 18, l), p, x + a, x + b) for p, a, b in ((low, -2.5, -1), (high, 1, 2.5))]
    print("d", d, [nstr(l / sqrt(5), 15) for l in limits])


# Fisher's exact test in the far tail
def hypergeometric(x, total, column, row):
    return binomial(column, x) * binomial(total - column, row - x) / binomial(total, row)


table = (1030, 570, 560)
observed = hypergeometric(500, *table)
print("Fisher", nstr(fsum(p for p in (hypergeometric(x, *table) for x in range(100, 561)) if p <= observed), 17))

# Studentized range: SciPy, and the far tail by Gauss-Legendre panels, where R and SciPy have no digits left
for a in [(3.5, 3, 20), (4.2, 4, 1449), (1, 5, 10), (5.5, 10, 60), (0.7, 20, 5), (3.7, 4, np.inf)]:
    print("studentized range", a, stats.studentized_range.sf(*a))


def panels(start, end, count, nodes=40):
    x, w = np.polynomial.legendre.leggauss(nodes)
    edges = np.linspace(start, end, count + 1)
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    return (middle[:, None] + half[:, None] * x).ravel(), (half[:, None] * w).ravel()


def range_tail(w, k):
    z, weight = panels(w / 2 - 12, w / 2 + 12, 30)
    below, far_below = stats.norm.cdf(z), stats.norm.cdf(z - w)
    with np.errstate(all="ignore"):
        share = -np.expm1((k - 1) * np.log1p(-np.where(below > 0, far_below / below, 0)))
    return k * np.nansum(stats.norm.pdf(z) * below ** (k - 1) * share * weight)


def studentized_tail(q, k, df):
    peak = np.sqrt(df / (df + q * q / 2))
    s, weight = panels(max(0, peak - 40 * peak / np.sqrt(2 * df)), peak + 40 * peak / np.sqrt(2 * df), 80)
    density = stats.chi.pdf(s * np.sqrt(df), df) * np.sqrt(df)
    return np.sum(weight * density * np.array([range_tail(q * x, k) for x in s]))


for a in [(9, 4, 1449), (30, 4, 1449)]:
    print("studentized range", a, studentized_tail(*a))

# G test
for table in ([[68, 20, 15, 5], [119, 84, 54, 29], [26, 17, 14, 14], [7, 94, 10, 16]], [[12, 0], [7, 9]]):
    print("G", stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[:3])
