package org.waymark.survey.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;

/** Makes answers of submissions to one questionnaire, and says of each what is wrong with it. */
final class SubmissionReader {

    private final Questionnaire questionnaire;
    private final Set<String> fields = new HashSet<>();

    SubmissionReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.questions().forEach(question -> {
            if (question.type() == QuestionType.BATTERY) {
                question.items().forEach(item -> fields.add(question.code() + '_' + item.code()));
            } else {
                fields.add(question.code());
            }
        });
    }

    /**
     * What was read.
     *
     * @param submission as it was sent
     * @param submissionId the sender's, or a new one
     * @param language one of the questionnaire's
     * @param answers those that are right
     * @param problems what is wrong; nothing may be stored unless this is empty
     */
    record Read(Submission submission, String submissionId, String language, Answers answers, List<Problem> problems) {

        Problem problem(String field, String key, Object... values) {
            String place = submission.place().isEmpty() ? field : submission.place() + ", column " + field;
            return Problem.at(place, key, values);
        }
    }

    Read read(Submission submission) {
        var problems = new ArrayList<Problem>();
        for (String field : submission.answers().keySet()) {
            if (!fields.contains(field)) {
                problems.add(Problem.at(submission.placeOf(field), "exchange.answer.unknown", field));
            }
        }
        var reader = new AnswerReader(submission.answers());
        questionnaire.questions().forEach((Question question) -> reader.read(question));
        for (Problem problem : reader.problems()) {
            problems.add(new Problem(submission.placeOf(problem.path()), problem.key(), problem.values()));
        }
        String id = submission.submissionId().isEmpty() ? UUID.randomUUID().toString() : submission.submissionId();
        var read = new Read(
                submission, id, questionnaire.nearest(List.of(submission.language())), reader.answers(), problems);
        if (id.length() > Submission.ID_LIMIT) {
            problems.add(read.problem("submissionId", "exchange.submission.id", Submission.ID_LIMIT));
        }
        return read;
    }
}
