package org.waymark.acceptance.container;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/**
 * A file of 240 customers of three kinds, 120, 72 and 48 of them, who agree with different things. Region and age go
 * with the kind, a tossed coin with nothing.
 */
record PlantedSegments(UUID study, UUID survey) {

    static final int ROWS = 240;
    static final List<String> BASIS = List.of("lasts", "price", "new", "simple");
    static final List<String> DESCRIPTORS = List.of("Region", "Age", "Coin");

    private static final int[][] AGREEMENT = {{6, 2, 2, 5}, {2, 6, 3, 2}, {4, 3, 7, 1}};
    private static final String[][] REGIONS = {{"north", "south"}, {"south", "west"}, {"west", "north"}};
    private static final int[] AGES = {55, 38, 29};

    /** The file as a survey of a new study that the manager leads. */
    static PlantedSegments imported(Caller manager, StudyService studies, DatasetService datasets) {
        return manager.call(() -> {
            UUID study = studies.createStudy(StudyOutline.titled("Kettles")).id();
            var file = new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8));
            return new PlantedSegments(
                    study,
                    datasets.importFile(
                                    study,
                                    "kettles.csv",
                                    "Kettles",
                                    MissingValues.USUAL,
                                    file,
                                    JsonValue.EMPTY_JSON_ARRAY)
                            .survey());
        });
    }

    /** The same people once more, as a later survey of the study. */
    static UUID again(UUID study, DatasetService datasets) {
        var file = new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8));
        return datasets.importFile(
                        study, "again.csv", "Kettles again", MissingValues.USUAL, file, JsonValue.EMPTY_JSON_ARRAY)
                .survey();
    }

    /** A survey of people who tick at random. */
    static UUID noise(StudyService studies, DatasetService datasets) {
        UUID study = studies.createStudy(StudyOutline.titled("Noise")).id();
        var random = new Random(7);
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> random.ints(BASIS.size(), 1, 8)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        var file = new ByteArrayInputStream((String.join(",", BASIS) + "\n" + rows).getBytes(StandardCharsets.UTF_8));
        return datasets.importFile(study, "noise.csv", "Noise", MissingValues.USUAL, file, JsonValue.EMPTY_JSON_ARRAY)
                .survey();
    }

    static SegmentationSettings settings(UUID survey) {
        return new SegmentationSettings(
                survey, "kmeans", BASIS, List.of(), 2, 4, 10, 20, 42, "none", "omit", null, List.of(), null);
    }

    /** The kind of each customer, in the order of the file. */
    static int[] kinds() {
        return IntStream.range(0, ROWS)
                .map(row -> row % 10 < 5 ? 0 : row % 10 < 8 ? 1 : 2)
                .toArray();
    }

    /** Two to four segments, quickly. */
    SegmentationSettings settings(long seed) {
        return new SegmentationSettings(
                survey, "kmeans", BASIS, DESCRIPTORS, 2, 4, 10, 10, seed, "none", "omit", null, List.of(), null);
    }

    /** As many segments as there may be, as thoroughly as possible: minutes of work. */
    SegmentationSettings thorough() {
        return new SegmentationSettings(
                survey, "kmeans", BASIS, DESCRIPTORS, 2, 20, 1_000, 500, 1, "none", "omit", null, List.of(), null);
    }

    private static String file() {
        var random = new Random(20_261_122);
        var file = new StringBuilder("lasts,price,new,simple,Region,Age,Coin\n");
        for (int kind : kinds()) {
            for (int mean : AGREEMENT[kind]) {
                file.append(Math.max(1, Math.min(7, Math.round(mean + 0.7 * random.nextGaussian()))))
                        .append(',');
            }
            file.append(REGIONS[kind][random.nextInt(4) == 0 ? 1 : 0])
                    .append(',')
                    .append(Math.round(AGES[kind] + 6 * random.nextGaussian()))
                    .append(',')
                    .append(random.nextBoolean() ? "Yes" : "No")
                    .append('\n');
        }
        return file.toString();
    }
}
