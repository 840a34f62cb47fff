package org.waymark.portal.workspace.live;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.survey.monitoring.SampleProgress;
import org.waymark.survey.monitoring.SampleProgress.Verdict;

/**
 * Whether the sample is enough, in words that a person can act on and that promise no more than is known.
 *
 * @param badge the verdict in a word or two
 * @param tone class of the badge and the card: {@code good}, {@code warn} or nothing
 * @param headline how many of how many
 * @param details how sure that makes the results, what is missing, and what the margin cannot say
 */
public record SampleSentences(String badge, String tone, String headline, List<String> details) {

    static SampleSentences of(Texts texts, SampleProgress sample) {
        return new SampleSentences(
                texts.get("live.verdict." + sample.verdict()),
                tone(sample.verdict()),
                headline(texts, sample),
                details(texts, sample));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case ENOUGH -> "good";
            case NOT_YET -> "warn";
            case NO_PLAN, NO_RESPONSES -> "";
        };
    }

    private static String headline(Texts texts, SampleProgress sample) {
        var numbers = new Numbers(texts.locale());
        String key = "live.headline." + sample.verdict();
        return sample.plan() == null
                ? texts.get(key, sample.usable())
                : texts.get(
                        key,
                        numbers.count(sample.usable()),
                        numbers.count(sample.plan().required()));
    }

    private static List<String> details(Texts texts, SampleProgress sample) {
        if (sample.margin() == null) {
            return List.of();
        }
        var numbers = new Numbers(texts.locale());
        List<String> first = new ArrayList<>();
        first.add(texts.get(
                sample.plan() == null ? "live.margin" : "live.margin.plan",
                numbers.points(sample.margin()),
                numbers.plainPercent(sample.assumptions().confidence()),
                numbers.plain(100 * sample.assumptions().margin(), 2)));
        if (sample.missing() > 0) {
            first.add(texts.get("live.missing", sample.missing()));
        }
        if (sample.forecast() != null) {
            first.add(texts.get("live.forecast", date(texts, sample.forecast())));
        }
        return List.of(String.join(" ", first), texts.get("live.indicative." + sample.indicative()));
    }

    private static String date(Texts texts, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", texts.locale()).format(day);
    }
}
