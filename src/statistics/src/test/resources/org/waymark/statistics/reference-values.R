# The expected values of the tests, in the order of the packages. Run: Rscript reference-values.R
# Made with R 4.2.2, pwr 1.3-0, survey 4.1-1, effectsize 0.8.3. Values that R does not find accurately enough are in
# reference-values.py.
suppressMessages({library(pwr); library(survey); library(effectsize)})
show <- function(what, ...) cat(what, ":", sprintf("%.15g", c(...)), "\n")
solve.n <- function(power, wanted, from, to = 1e6) uniroot(function(n) power(n) - wanted, c(from, to), tol = 1e-13)$root

# The made-up survey of SurveyFixture and the groups of GroupsFixture
i <- 0:119
d <- data.frame(sex = factor(as.integer((i*i + i%/%7) %% 3 > 0)), age = factor((i*7) %% 11 %% 4),
                reg = factor((i%/%5) %% 3), use = factor((i*5) %% 13 %% 3), y = ((i*37) %% 101)/10,
                w = 0.5 + (i%%7)/4, one = 1)
d$yes <- as.integer(d$y > 6)
D <- svydesign(ids = ~1, weights = ~w, data = d); D0 <- svydesign(ids = ~1, weights = ~one, data = d)
plants <- split(PlantGrowth$weight, PlantGrowth$group)
j <- 0:149; g <- factor(rep(1:4, each = 150))
far <- c(sapply(0:3, function(k) 3*k + 2*sin(1.7*j*(k+1) + k) + 0.01*(j%%5)))
H <- matrix(c(68,20,15,5, 119,84,54,29, 26,17,14,14, 7,94,10,16), 4, byrow = TRUE)

# samplesize
n0 <- function(p, e, conf) (qnorm((1-conf)/2)/e)^2 * p*(1-p); finite <- function(n, N) n/(1 + (n-1)/N)
show("proportion", n0(.5,.05,.95), n0(.5,.03,.95), n0(.5,.05,.99), n0(.5,.05,.9))
show("proportion, finite", finite(n0(.5,.05,.95), c(500,1000,10000)), finite(n0(.2,.04,.9), 5000),
     finite(n0(.5,.01,.95), 1e6), finite(1.2*n0(.5,.05,.95), 1000))
show("nps", (qnorm(.975)*100/5)^2 * c(1, .7-.09, .65-.0625))
pooled <- function(a, b, ...) power.prop.test(p1 = a, p2 = b, tol = 1e-13, ...)$n
show("pooled", pooled(.5,.6,power=.8), pooled(.2,.3,power=.8), pooled(.05,.08,power=.9),
     pooled(.45,.55,power=.8,sig.level=.01), pooled(.5,.6,power=.8,alternative="one.sided"))
unpooled <- function(a, b) (qnorm(.975)+qnorm(.8))^2 * (a*(1-a)+b*(1-b))/(a-b)^2
show("unpooled", unpooled(.5,.6), unpooled(.2,.3))
arcsine <- function(a, b, power = .8, sig = .05)
  solve.n(function(n) pwr.2p.test(h = ES.h(a,b), n = n, sig.level = sig)$power, power, 2)
show("arcsine", arcsine(.5,.6), arcsine(.2,.3), arcsine(.05,.08,.9), arcsine(.45,.55,.8,.01))
show("power", power.prop.test(n=200,p1=.5,p2=.6)$power, pwr.2p.test(h=ES.h(.5,.6),n=200)$power,
     pwr.2p2n.test(h=ES.h(.3,.4),n1=150,n2=400)$power, pwr.2p.test(h=ES.h(.6,.5),n=300,alternative="greater")$power)
means <- function(delta, ...) power.t.test(delta = delta, tol = 1e-13, ...)$n
show("means", means(.2,power=.8), means(.5,power=.8), means(.8,power=.8), means(.35,power=.9),
     means(.5,power=.8,sig.level=.01), means(.5,power=.8,alternative="one.sided"))
show("power", power.t.test(n=30,delta=.5)$power, power.t.test(n=30,delta=.5,alternative="one.sided")$power,
     pt(qt(.975,118), 118, ncp=.4*sqrt(40*80/120), lower=FALSE))
show("anova", solve.n(function(n) pwr.anova.test(k=4,n=n,f=.25)$power, .8, 2),
     solve.n(function(n) pwr.anova.test(k=6,n=n,f=.1)$power, .9, 2),
     solve.n(function(n) pwr.anova.test(k=3,n=n,f=.4,sig.level=.01)$power, .95, 2), pwr.anova.test(k=4,n=30,f=.25)$power)
show("table", solve.n(function(n) pwr.chisq.test(w=.3,N=n,df=4)$power, .8, 2),
     solve.n(function(n) pwr.chisq.test(w=.1,N=n,df=6)$power, .9, 2),
     solve.n(function(n) pwr.chisq.test(w=.5,N=n,df=1,sig.level=.01)$power, .8, 2), pwr.chisq.test(w=.3,N=100,df=4)$power)
show("correlation", solve.n(function(n) pwr.r.test(r=.3,n=n)$power, .8, 4), solve.n(function(n) pwr.r.test(r=.1,n=n)$power, .9, 4),
     pwr.r.test(r=.3,n=50)$power, pwr.r.test(r=.3,n=50,alternative="greater")$power)
show("invitations", 385*1.2/(.12*.95*.9*.85))

# interval
z <- qnorm(.975)
show("margin", z*sqrt(.25/400), z*sqrt(.25/400*1600/1999), z*sqrt(.21/250*1750/1999), z*sqrt(.25/1000*1.6))
wilson <- function(x, n, conf = .95) prop.test(x, n, conf.level = conf, correct = FALSE)$conf.int
show("wilson", wilson(15,50), wilson(0,20), wilson(240,400,.99), wilson(20,40), wilson(20,20), wilson(1,1e6))
show("wilson", suppressWarnings(wilson(2,7,.9)))
effective <- function(p, n) (p + z^2/(2*n) + c(-1,1)*z*sqrt(p*(1-p)/n + z^2/(4*n^2)))/(1 + z^2/n)
show("wilson, effective", effective(.3, 63.684210526315788), effective(.3, 250*1999/1750))
x <- c(5.1,4.9,6.2,5.6,4.4,5.0); show("mean", t.test(x)$conf.int, t.test(x, conf.level=.99)$conf.int, sd(x))
nps <- function(p, pa, de, conf = .95) { n <- p+pa+de; a <- p/n; b <- de/n; se <- sqrt((a+b-(a-b)^2)/n)
  100*c(a-b, se, qnorm((1+conf)/2)*se, a-b-qnorm((1+conf)/2)*se, a-b+qnorm((1+conf)/2)*se) }
show("nps", nps(200,150,50), nps(40,30,30), nps(5,3,2), nps(200,120,80), nps(450,350,200,.99))
p <- 20.75/23; b <- .75/23; show("nps, unanimous", 100*(p-b) - z*100*sqrt((p+b-(p-b)^2)/23))

# multiplicity
for (m in c("bonferroni","holm","hochberg","BH","BY")) {
  show(m, p.adjust(c(.01,.02,.03,.04,.05,.001,.2,.8), m)); show(m, p.adjust(c(.01,NA,.04,.03), m))
  show(m, p.adjust(c(1e-300,2e-250,.5), m)) }

# descriptive, weighting
show("quantiles", unlist(svyquantile(~y, D, c(.1,.25,.5,.75,.9), qrule="school", ci=FALSE)), quantile(d$y, c(.1,.25,.5,.75,.9), type=2))
kish <- function(w) c(length(w)*sum(w^2)/sum(w)^2, sum(w)^2/sum(w^2))
show("kish", kish(c(rep(.5,40),rep(1,40),rep(2,15),rep(4,5))), kish(d$w), kish(rep(1:2,each=50)))
m <- svymean(~y, D); show("mean", coef(m), SE(m), confint(m, df=degf(D)))
m <- svymean(~yes, D); show("proportion", coef(m), SE(m), effective(coef(m), kish(d$w)[2]))
margins <- list(data.frame(sex=factor(0:1),Freq=c(.45,.55)*120), data.frame(age=factor(0:3),Freq=c(.2,.3,.3,.2)*120),
                data.frame(reg=factor(0:2),Freq=c(.5,.3,.2)*120))
raked <- function(design) rake(design, list(~sex,~age,~reg), margins, control=list(maxit=5000,epsilon=1e-13))
W <- weights(raked(D0)); show("rake", W[1:6], range(W), kish(W)[2])
W <- weights(raked(D)); show("rake, start weights", W[1:6], range(W))
X <- model.matrix(~sex+age+reg, d); total <- c(120,66,36,36,24,36,24); l <- rep(0,7)
limited <- function(l) c(pmin(pmax(exp(X%*%l), .45), 1.85))
for (k in 1:300) { gap <- t(X)%*%limited(l) - total; if (max(abs(gap)) < 1e-13) break
  u <- c(exp(X%*%l)); step <- solve(t(X)%*%(X*ifelse(u > .45 & u < 1.85, u, 0)), gap); s <- 1
  while (sum((t(X)%*%limited(l-s*step)-total)^2) > sum(gap^2) && s > 1e-8) s <- s/2
  l <- l - s*step }
show("rake, limits", limited(l)[1:12], kish(limited(l))[2])
start <- calibrate(D, ~sex+age+reg, setNames(total, colnames(X)), calfun="raking", epsilon=1e-14, maxit=500)
for (design in list(raked(D0), start)) { m <- svymean(~y+yes, design); show("raked mean", coef(m), SE(m)) }

# test
table.test <- function(t) { a <- suppressWarnings(chisq.test(t, correct=FALSE)); show("chisq", a$statistic, a$p.value); a }
a <- table.test(H); show("residuals", a$residuals[c(1,4),1], a$stdres[1,1], a$stdres[4,2], a$stdres[3,1], min(a$expected))
table.test(10*H) -> a; table.test(matrix(c(12,5,7,9),2,byrow=TRUE)) -> a
exact <- function(v) { m <- matrix(v,2,byrow=TRUE); x <- max(0,sum(m[1,])-sum(m[,2])):min(sum(m[1,]),sum(m[,1]))
  l <- dhyper(x, sum(m[,1]), sum(m[,2]), sum(m[1,]), log=TRUE)
  mean.x <- function(t) { e <- exp(l+x*t - max(l+x*t)); sum(x*e)/sum(e) }
  show("fisher", fisher.test(m)$p.value, exp(uniroot(function(t) mean.x(t)-v[1], c(-40,40), tol=1e-15)$root)) }
exact(c(8,1,2,5)); exact(c(3,1,1,3)); exact(c(200,50,40,300)); exact(c(1000,100,120,900)); exact(c(500,60,70,400))
show("fisher", fisher.test(matrix(c(5,0,2,6),2,byrow=TRUE))$p.value)
groups <- function(y, g) { a <- anova(lm(y~g)); show("anova", a[["Sum Sq"]], a$F[1], a$`Pr(>F)`[1])
  w <- oneway.test(y~g); show("welch", w$statistic, w$parameter, w$p.value); k <- kruskal.test(y,g); show("kruskal", k$statistic, k$p.value) }
groups(PlantGrowth$weight, PlantGrowth$group); groups(far, g); groups(round(far), g)
pairs <- function(y, g, m) { p <- pairwise.t.test(y, g, p.adjust.method=m, pool.sd=FALSE)$p.value; show(m, p[lower.tri(p,diag=TRUE)]) }
for (m in c("none","holm","BH")) pairs(PlantGrowth$weight, PlantGrowth$group, m)
pairs(far, g, "holm")
for (m in c("none","holm")) { p <- suppressWarnings(pairwise.prop.test(c(83,90,129,70), c(86,93,136,82), p.adjust.method=m)$p.value)
  show(m, p[lower.tri(p,diag=TRUE)]) }
print(TukeyHSD(aov(weight~group, PlantGrowth))$group, digits=12)
howell <- function(x, y) { v <- var(x)/length(x); w <- var(y)/length(y); se <- sqrt((v+w)/2); e <- mean(y)-mean(x)
  df <- (v+w)^2/(v^2/(length(x)-1)+w^2/(length(y)-1)); show("games-howell", e+c(-1,1)*qtukey(.95,3,df)*se, ptukey(abs(e)/se,3,df,lower=FALSE)) }
howell(plants[[1]],plants[[2]]); howell(plants[[1]],plants[[3]]); howell(plants[[2]],plants[[3]])
t1 <- t.test(plants[[1]], plants[[2]]); show("t", t1$stderr, t1$statistic, t1$parameter, t1$p.value, t1$conf.int)
t2 <- t.test(far[g==1], far[g==4]); show("t", t2$statistic, t2$p.value)
z.test <- function(x, n, correct) { a <- suppressWarnings(prop.test(x, n, correct=correct)); show("z", sqrt(a$statistic), a$p.value) }
z.test(c(15,25),c(50,50),FALSE); z.test(c(15,25),c(50,50),TRUE); z.test(c(900,300),c(1000,1000),FALSE); z.test(c(10,10),c(20,21),TRUE)
ranks <- function(x, y) { w <- suppressWarnings(wilcox.test(x, y)); show("wilcox", w$statistic, w$p.value) }
ranks(plants[[2]],plants[[3]]); ranks(plants[[1]],plants[[2]]); ranks(round(far)[g==1],round(far)[g==2])
rao.scott <- function(f, design) { s <- svychisq(f, design, statistic="F"); show("svychisq", s$statistic, s$parameter, s$p.value) }
rao.scott(~age+reg,D); rao.scott(~sex+reg,D); rao.scott(~age+sex,D); rao.scott(~age+reg,D0)
d$age2 <- factor(ifelse(d$sex=="1" & d$age=="3", "2", as.character(d$age))); rao.scott(~sex+age2, svydesign(~1,weights=~w,data=d))
rao.scott(~a+b, svydesign(~1, weights=~w, data=data.frame(a=factor(rep(0:2,each=400)), w=0.5+((0:1199)%%7)/4,
          b=factor(c(rep(c(0,0,0,0,1),80), rep(c(1,1,1,2,0),80), rep(c(2,2,2,2,1),80))))))
rao.scott(~use+yes,raked(D0)); rao.scott(~age+yes,raked(D0)); rao.scott(~use+yes,start)

# effect
show("V", cramers_v(H,adjust=FALSE)[[1]], cramers_v(H,adjust=TRUE)[[1]], sqrt(chisq.test(H)$statistic/sum(H)))
S <- matrix(c(10,12,9,11,8,13),2); show("V", cramers_v(S,adjust=FALSE)[[1]], cramers_v(S,adjust=TRUE)[[1]])
a <- aov(weight~group, PlantGrowth); show("explained", eta_squared(a,partial=FALSE)$Eta2, omega_squared(a,partial=FALSE)$Omega2,
  epsilon_squared(a,partial=FALSE)$Epsilon2, cohens_f(a,partial=FALSE)$Cohens_f, rank_epsilon_squared(weight~group,data=PlantGrowth,ci=NULL)[[1]])
show("d", cohens_d(plants[[2]],plants[[3]])$Cohens_d, hedges_g(plants[[2]],plants[[3]])$Hedges_g, cohens_d(plants[[1]],plants[[2]])$Cohens_d)
show("h", ES.h(.5,.6), ES.h(.3,.1), ES.h(0,1))
