package org.waymark.schema.demo;

import java.util.List;

/** What respondents of the demo study say in their own words. */
final class DemoWords {

    private DemoWords() {}

    /** @param question {@code O4}, what to do better, or {@code T1}, what an appliance is */
    static List<String> of(String question, Temper temper, String language) {
        boolean german = "de".equals(language);
        return "O4".equals(question) ? better(temper, german) : sentence(temper, german);
    }

    private static List<String> better(Temper temper, boolean german) {
        return switch (temper) {
            case PLANNER ->
                german
                        ? List.of("Sagen, was das Gerät in fünf Jahren kostet.", "Ersatzteile länger vorhalten.")
                        : List.of("Tell me what it costs me in five years.", "Keep spare parts for longer.");
            case DEAL_SEEKER ->
                german
                        ? List.of(
                                "Ehrliche Preise statt ständig neuer Rabatte.", "Ein Preisversprechen für vier Wochen.")
                        : List.of(
                                "Honest prices instead of a new discount every week.",
                                "Promise the price for four weeks.");
            case ENTHUSIAST ->
                german
                        ? List.of("Die App soll mehr können als an und aus.", "Updates auch nach zwei Jahren noch.")
                        : List.of("Let the app do more than on and off.", "Updates after two years, too.");
            case MINIMALIST ->
                german
                        ? List.of("Weniger Knöpfe.", "Drei Modelle würden reichen.")
                        : List.of("Fewer buttons.", "Three models would be enough.");
        };
    }

    private static List<String> sentence(Temper temper, boolean german) {
        return switch (temper) {
            case PLANNER ->
                german
                        ? List.of("Eine Anschaffung für viele Jahre.", "Etwas, worauf ich mich verlassen muss.")
                        : List.of("A purchase for many years.", "Something I have to rely on.");
            case DEAL_SEEKER ->
                german
                        ? List.of("Etwas, das man braucht, aber nicht zu teuer.", "Eine Frage des richtigen Moments.")
                        : List.of("Something one needs, but not at any price.", "A matter of the right moment.");
            case ENTHUSIAST ->
                german
                        ? List.of("Ein Stück Technik, das Spaß machen darf.", "Das nächste Gerät im Netz.")
                        : List.of("A piece of technology that may be fun.", "The next thing on my network.");
            case MINIMALIST ->
                german
                        ? List.of("Am besten etwas, woran ich nicht denken muss.", "Ein Helfer, der nicht auffällt.")
                        : List.of("At best something I need not think of.", "A help that nobody notices.");
        };
    }
}
