package org.waymark.survey.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.Problem;

/** Takes many submissions, some hundreds at a time, and goes on after a wrong one only to say what else is wrong. */
final class Intake {

    private static final int TOGETHER = 500;
    private static final int MOST_PROBLEMS = 100;

    private final SubmissionReader reader;
    private final Function<Collection<String>, Map<String, Answers>> stored;
    private final ResponseBatch batch;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int fresh;
    private int known;

    /** @param stored answers that are in the database, by those of the given submission ids that are known there */
    Intake(SubmissionReader reader, Function<Collection<String>, Map<String, Answers>> stored, ResponseBatch batch) {
        this.reader = reader;
        this.stored = stored;
        this.batch = batch;
    }

    void takeAll(Iterator<Submission> submissions) {
        while (submissions.hasNext() && problems.size() < MOST_PROBLEMS) {
            List<SubmissionReader.Read> together = new ArrayList<>(TOGETHER);
            while (submissions.hasNext() && together.size() < TOGETHER) {
                together.add(read(submissions.next()));
            }
            if (problems.isEmpty()) {
                store(together);
            }
        }
    }

    private SubmissionReader.Read read(Submission submission) {
        SubmissionReader.Read read = reader.read(submission);
        problems.addAll(read.problems());
        if (!ids.add(read.submissionId())) {
            problems.add(read.problem("submissionId", "exchange.submission.twice", read.submissionId()));
        }
        return read;
    }

    private void store(List<SubmissionReader.Read> together) {
        Map<String, Answers> before = stored.apply(
                together.stream().map(SubmissionReader.Read::submissionId).toList());
        for (SubmissionReader.Read read : together) {
            Answers same = before.get(read.submissionId());
            if (same == null) {
                batch.add(UUID.randomUUID(), read.submissionId(), read.language(), read.answers());
                fresh++;
            } else {
                requireSame(same, read);
                known++;
            }
        }
    }

    /** @throws ConflictException when other answers were stored under the same id */
    static void requireSame(Answers before, SubmissionReader.Read read) {
        if (!before.equals(read.answers())) {
            throw new ConflictException("exchange.submission.other", read.submissionId());
        }
    }

    List<Problem> problems() {
        return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }

    StoredCount count() {
        return new StoredCount(fresh, known);
    }
}
