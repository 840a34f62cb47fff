# Bootstrap stability as flexclust::bootFlexclust computes it: stability.R FILE VARIABLES PAIRS STARTS
# Without flexclust the same number of k-means runs by stats::kmeans, assignment and adjusted Rand index, which is the
# least that any implementation in R would need.
arguments <- commandArgs(TRUE)
variables <- as.integer(arguments[2])
rows <- file.size(arguments[1]) / variables
x <- matrix(as.double(readBin(arguments[1], "integer", rows * variables, size = 1)), ncol = variables, byrow = TRUE)
pairs <- as.integer(arguments[3])
starts <- as.integer(arguments[4])
set.seed(1)
nearest <- function(centres) max.col(-(outer(rowSums(x^2), rowSums(centres^2), "+") - 2 * x %*% t(centres)), "first")
rand <- function(a, b) {
  t <- table(a, b); n <- choose(sum(t), 2)
  s <- sum(choose(t, 2)); r <- sum(choose(rowSums(t), 2)); k <- sum(choose(colSums(t), 2))
  (s - r * k / n) / ((r + k) / 2 - r * k / n)
}
half <- function(k) {
  draw <- x[sample.int(nrow(x), replace = TRUE), ]
  nearest(suppressWarnings(kmeans(draw, unique(draw)[sample.int(nrow(unique(draw)), k), ], iter.max = 200, nstart = starts,
    algorithm = "Hartigan-Wong"))$centers)
}
time <- if (requireNamespace("flexclust", quietly = TRUE)) {
  how <- paste("flexclust", packageVersion("flexclust"))
  system.time(flexclust::bootFlexclust(x, k = 2:10, nrep = starts, nboot = pairs, multicore = FALSE))
} else {
  how <- "flexclust is not installed; stats::kmeans in its place"
  system.time(for (k in 2:10) for (pair in seq_len(pairs)) rand(half(k), half(k)))
}
cat(sprintf("cpu=%f\nwall=%f\nversion=%s\n", time[[1]] + time[[2]], time[[3]], how))
