# k-means of R on ratings in a file of bytes, row after row: kmeans.R FILE VARIABLES SEGMENTS STARTS SEED ALGORITHM
arguments <- commandArgs(TRUE)
variables <- as.integer(arguments[2])
rows <- file.size(arguments[1]) / variables
x <- matrix(as.double(readBin(arguments[1], "integer", rows * variables, size = 1)), ncol = variables, byrow = TRUE)
set.seed(as.integer(arguments[5]))
time <- system.time(fit <- suppressWarnings(kmeans(x, as.integer(arguments[3]), iter.max = 300,
  nstart = as.integer(arguments[4]), algorithm = arguments[6])))
cat(sprintf("cpu=%f\nwall=%f\nwithin=%.9f\n", time[[1]] + time[[2]], time[[3]], fit$tot.withinss))
peak <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
cat(sprintf("memory=%f\n", as.numeric(gsub("[^0-9]", "", peak)) / 1024))
cat(sprintf("version=R %s\n", getRversion()))
