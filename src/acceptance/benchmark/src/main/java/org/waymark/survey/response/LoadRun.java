package org.waymark.survey.response;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.Variable;

/**
 * A virtual machine that loads stored responses into columns: {@code LoadRun h2|postgresql RESPONSES FOLDER}. Fifty
 * ratings and ten choices each, one in fifty not answered. Prints the fastest of three.
 */
public final class LoadRun {

    private static final int RATINGS = 50;
    private static final int CHOICES = 10;
    private static final UUID SURVEY = new UUID(1, 2);

    private LoadRun() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int responses = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        if (arguments[0].equals("h2")) {
            var database = new JdbcDataSource();
            database.setURL("jdbc:h2:" + folder.resolve("responses-" + responses));
            run(database, responses);
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                run(server.getPostgresDatabase(), responses);
            }
        }
    }

    private static void run(DataSource database, int responses) throws SQLException {
        fill(database, responses);
        List<Variable> variables = variables();
        double fastest = Double.POSITIVE_INFINITY;
        double cpu = Double.NaN;
        for (int repeat = 0; repeat < 3; repeat++) {
            long start = System.nanoTime();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ResponseMatrix matrix = load(database, variables);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (matrix.rows() != responses) {
                throw new IllegalStateException(matrix.rows() + " responses");
            }
            if (seconds < fastest) {
                fastest = seconds;
                cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9;
            }
        }
        System.out.println("wall=" + fastest);
        System.out.println("cpu=" + cpu);
    }

    /** As in the portal, in a transaction. */
    private static ResponseMatrix load(DataSource database, List<Variable> variables) throws SQLException {
        var builder = new MatrixBuilder(SURVEY, variables);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            ResponseStore.forEachDocument(connection, SURVEY, "", builder::add);
        }
        return builder.build();
    }

    private static void fill(DataSource database, int responses) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table response (id uuid not null primary key, survey_id uuid not null,"
                    + " questionnaire integer not null, state varchar(10) not null, language varchar(8) not null,"
                    + " answers text not null, page integer not null, page_revisions text not null,"
                    + " started_at timestamp with time zone, started_on date not null, submitted_on date,"
                    + " seconds integer, holder_hash varchar(64), submission_id varchar(64) not null,"
                    + " unique (survey_id, submission_id))");
            statement.execute("create index response_by_survey on response (survey_id, state)");
        }
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        var random = new SplittableRandom(1);
        try (Connection toCommit = connection;
                ResponseBatch batch = new ResponseBatch(connection, SURVEY, 1)) {
            for (int response = 0; response < responses; response++) {
                var id = new UUID(random.nextLong(), random.nextLong());
                batch.add(id, "s" + response, "en", Answers.of(answers(random)));
            }
            batch.send();
            toCommit.commit();
        }
    }

    private static LinkedHashMap<String, Object> answers(SplittableRandom random) {
        var answers = new LinkedHashMap<String, Object>();
        for (int question = 1; question <= RATINGS + CHOICES; question++) {
            if (random.nextInt(50) > 0) {
                answers.put(
                        "Q" + question,
                        question <= RATINGS ? (Object) (double) random.nextInt(1, 6) : "option" + random.nextInt(6));
            }
        }
        return answers;
    }

    private static List<Variable> variables() {
        var variables = new ArrayList<Variable>();
        List<Variable.Category> options = IntStream.range(0, 6)
                .mapToObj(number -> new Variable.Category("option" + number, "Option " + number))
                .toList();
        for (int question = 1; question <= RATINGS + CHOICES; question++) {
            boolean rating = question <= RATINGS;
            variables.add(new Variable(
                    "Q" + question,
                    "Question " + question,
                    "Q" + question,
                    "",
                    rating ? Measurement.RATING : Measurement.NOMINAL,
                    QuestionRole.BASIS,
                    Dimension.values()[0],
                    rating ? List.of() : options,
                    1,
                    5));
        }
        return variables;
    }
}
