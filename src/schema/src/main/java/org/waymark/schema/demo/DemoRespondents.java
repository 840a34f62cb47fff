package org.waymark.schema.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes the 1,200 respondents of the demo study. Each belongs to one of four kinds of customers and answers by the
 * probabilities of its kind, with a style of their own; every tenth gives up on the way, and about one in thirty does
 * not read what they answer. The same seed makes the same people.
 */
public final class DemoRespondents {

    public static final int COUNT = 1_200;
    public static final long SEED = 20_261_122L;

    private static final int FIELD_DAYS = 28;
    private static final double GIVES_UP = 0.10;
    private static final double CARELESS = 0.035;
    private static final double SKIPS = 0.012;
    private static final double GERMAN = 0.35;
    private static final double NOISE = 0.9;
    private static final double STYLE = 0.25;

    /** Questions of each page, in the order of the questionnaire. */
    private static final List<List<String>> PAGES = List.of(
            List.of("S1", "S2"),
            List.of("N1", "N2", "N3", "N4", "N5", "N6"),
            List.of("A1"),
            List.of("A2", "Q1"),
            List.of("B1", "B2", "B3", "B4", "B5", "B6"),
            List.of("B7", "B8", "B9", "B10", "B11", "B12"),
            List.of("O1", "O2", "O3", "O4", "T1"),
            List.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9"),
            List.of("F1", "F2", "F3"));

    /** The options of S2, the most common first. */
    private static final List<String> OWNED = List.of("washer", "dryer", "fridge", "dish", "oven");

    private static final Set<String> REQUIRED = Set.of("S1", "N1", "A1", "A2");

    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            Map.entry("N1", List.of("lasts", "price", "new", "simple", "quick")),
            Map.entry("B1", List.of("tests", "dealer", "friends", "prices", "maker", "social")),
            Map.entry("B2", List.of("dealer", "chain", "online", "maker", "discounter")),
            Map.entry("B3", List.of("day", "days", "weeks", "months")),
            Map.entry("B5", List.of("cost", "many", "changes", "date", "unclear")),
            Map.entry("B6", List.of("me", "together", "other")),
            Map.entry("B11", List.of("never", "yearly", "quarterly", "monthly")),
            Map.entry("D7", List.of("school", "training", "degree")),
            Map.entry("D8", List.of("full", "part", "retired", "other")),
            Map.entry("D9", List.of("i1", "i2", "i3", "i4")),
            Map.entry("F2", List.of("f0", "f1", "f2", "f3")));

    private final Random random;

    private DemoRespondents(long seed) {
        this.random = new Random(seed);
    }

    /** @param seed of every random choice */
    public static List<DemoResponse> make(long seed) {
        var maker = new DemoRespondents(seed);
        var respondents = new ArrayList<DemoResponse>();
        for (int i = 0; i < COUNT; i++) {
            respondents.add(maker.respondent());
        }
        return respondents;
    }

    private DemoResponse respondent() {
        Temper temper = temper();
        boolean careless = random.nextDouble() < CARELESS;
        boolean givesUp = !careless && random.nextDouble() < GIVES_UP;
        int pages = givesUp ? 1 + random.nextInt(PAGES.size() - 1) : PAGES.size();
        double style = random.nextGaussian() * STYLE;
        int straight = 1 + random.nextInt(5);
        String language = random.nextDouble() < GERMAN ? "de" : "en";
        var answers = new LinkedHashMap<String, Object>();
        for (List<String> page : PAGES.subList(0, pages)) {
            for (String question : page) {
                if (REQUIRED.contains(question) || random.nextDouble() >= SKIPS) {
                    answer(question, temper, careless ? straight : 0, style, language, answers);
                }
            }
        }
        ownSomething(answers);
        int seconds =
                careless ? 70 + random.nextInt(60) : (int) Math.round(Math.exp(6.15 + 0.35 * random.nextGaussian()));
        // most answer in the days after the invitation
        int day = (int) (FIELD_DAYS * Math.pow(random.nextDouble(), 0.6));
        return new DemoResponse(answers, language, day, givesUp ? null : seconds, pages, !givesUp, temper.ordinal());
    }

    private Temper temper() {
        double position = random.nextDouble();
        for (Temper temper : Temper.values()) {
            position -= temper.share;
            if (position < 0) {
                return temper;
            }
        }
        return Temper.PLANNER;
    }

    private void answer(
            String question, Temper temper, int straight, double style, String language, Map<String, Object> answers) {
        switch (question) {
            case "S1" -> answers.put("S1", random.nextDouble() < 0.94 ? "yes" : "no");
            case "S2" -> several("S2", OWNED, new double[] {.44, .18, .40, .34, .28}, answers);
            case "A1" -> battery("A1", 0, temper, straight, style, answers);
            case "A2" -> battery("A2", 8, temper, straight, style, answers);
            case "Q1" -> answers.put("Q1", straight > 0 ? (double) straight : random.nextDouble() < .97 ? 5.0 : 4.0);
            case "N2", "N3", "N4", "N5", "N6" ->
                answers.put(question, rating(temper.needs[question.charAt(1) - '2'] + style, 1.1, 1, 7));
            case "B1", "B5" -> several(question, OPTIONS.get(question), temper.options.get(question), answers);
            case "O1" -> answers.put("O1", rating(temper.outcomes[0], 1.7, 0, 10));
            case "O2" -> answers.put("O2", rating(temper.outcomes[1], 0.8, 1, 5));
            case "O3" -> answers.put("O3", rating(temper.outcomes[2], 0.9, 1, 5));
            case "O4", "T1" -> words(question, temper, language, answers);
            case "D1" -> answers.put("D1", rating(temper.numbers.get("D1"), 13, 18, 92));
            case "D2" -> answers.put("D2", one(List.of("f", "m", "d"), new double[] {.52, .47, .01}));
            case "D3" -> answers.put("D3", rating(2.4, 1.1, 1, 7));
            case "D5" -> answers.put("D5", random.nextDouble() < temper.owner ? "own" : "rent");
            case "D6" ->
                answers.put("D6", one(List.of("north", "east", "south", "west"), new double[] {.20, .17, .30, .33}));
            case "B4" -> answers.put("B4", rating(temper.numbers.get("B4"), 2.6, 0, 40));
            case "F1" ->
                answers.put("F1", 10 * rating(temper.numbers.get("F1") / 10, temper.numbers.get("F1") / 32, 12, 400));
            default -> plain(question, temper, answers);
        }
    }

    private void plain(String question, Temper temper, Map<String, Object> answers) {
        Double yes = temper.yes.get(question);
        if (yes != null) {
            answers.put(question, random.nextDouble() < yes ? "yes" : "no");
        } else {
            answers.put(question, one(OPTIONS.get(question), temper.options.get(question)));
        }
    }

    /** Whoever does not read ticks one column all the way down. */
    private void battery(
            String code, int first, Temper temper, int straight, double style, Map<String, Object> answers) {
        for (int item = 0; item < 8; item++) {
            String variable = code + '_' + (char) ('a' + item);
            answers.put(
                    variable,
                    straight > 0 ? (double) straight : rating(temper.attitudes[first + item] + style, NOISE, 1, 5));
        }
    }

    private void several(String question, List<String> options, double[] probabilities, Map<String, Object> answers) {
        var chosen = new LinkedHashMap<String, Object>();
        boolean any = false;
        for (int i = 0; i < options.size(); i++) {
            boolean yes = random.nextDouble() < probabilities[i];
            any |= yes;
            chosen.put(question + '_' + options.get(i), yes ? 1.0 : 0.0);
        }
        if (any) {
            answers.putAll(chosen);
        }
    }

    /** The question must be answered; whoever was given nothing to own has a washing machine. */
    private static void ownSomething(Map<String, Object> answers) {
        if (!answers.containsKey("S2_" + OWNED.get(0))) {
            OWNED.forEach(option -> answers.put("S2_" + option, option.equals(OWNED.get(0)) ? 1.0 : 0.0));
        }
    }

    private void words(String question, Temper temper, String language, Map<String, Object> answers) {
        List<String> pool = DemoWords.of(question, temper, language);
        if (random.nextDouble() < 0.3) {
            answers.put(question, pool.get(random.nextInt(pool.size())));
        }
    }

    private String one(List<String> options, double[] probabilities) {
        double position = random.nextDouble();
        for (int i = 0; i < options.size(); i++) {
            position -= probabilities[i];
            if (position < 0) {
                return options.get(i);
            }
        }
        return options.get(options.size() - 1);
    }

    private double rating(double mean, double spread, int from, int to) {
        return Math.max(from, Math.min(to, Math.round(mean + spread * random.nextGaussian())));
    }
}
