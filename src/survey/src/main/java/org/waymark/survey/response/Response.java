package org.waymark.survey.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.Secret;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * One person's answers to one survey. While a draft, it belongs to whoever holds its secret; once submitted, it keeps of
 * its time only the day and the duration, and of its holder only the hash of a receipt that they alone can show.
 */
@Entity
@Table(name = "response")
class Response {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "questionnaire")
    private int questionnaire;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ResponseState state;

    @Column(name = "language")
    private String language;

    @Column(name = "answers")
    private String answers;

    /** The page shown next, from 0; the number of pages when all have been answered. */
    @Column(name = "page")
    private int page;

    /** How often each page was saved: comma-separated counts. */
    @Column(name = "page_revisions")
    private String pageRevisions;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "seconds")
    private Integer seconds;

    @Column(name = "holder_hash")
    private String holderHash;

    @Column(name = "submission_id")
    private String submissionId;

    protected Response() {}

    private Response(UUID surveyId, int questionnaire, String language, String submissionId) {
        this.id = UUID.randomUUID();
        this.surveyId = surveyId;
        this.questionnaire = questionnaire;
        this.language = language;
        this.submissionId = submissionId;
        this.answers = Answers.NONE.write();
        this.pageRevisions = "";
        this.startedOn = LocalDate.now(ZoneOffset.UTC);
    }

    /** A draft that whoever holds the secret can continue. */
    static Response begin(UUID surveyId, int questionnaire, String language, String secret) {
        var response =
                new Response(surveyId, questionnaire, language, Secret.hash(Secret.derive(secret, "submission")));
        response.state = ResponseState.DRAFT;
        response.startedAt = Instant.now();
        response.holderHash = Secret.hash(secret);
        return response;
    }

    /** A response that arrives complete, from a program or a file. */
    static Response complete(
            UUID surveyId, int questionnaire, String language, String submissionId, Answers answers, LocalDate day) {
        var response = new Response(surveyId, questionnaire, language, submissionId);
        response.state = ResponseState.SUBMITTED;
        response.answers = answers.write();
        response.startedOn = day;
        response.submittedOn = day;
        return response;
    }

    /** What opens a draft, and what shows its receipt once it is submitted, as they are stored. */
    static String receiptHash(String secret) {
        return Secret.hash(receipt(secret));
    }

    /** The code a respondent keeps; only the holder of the secret can compute it. */
    static String receipt(String secret) {
        return Secret.derive(secret, "receipt");
    }

    int revision(int pageIndex) {
        int[] revisions = revisions();
        return pageIndex < revisions.length ? revisions[pageIndex] : 0;
    }

    void save(Questionnaire asked, int pageIndex, Answers given) {
        answers = answers().replacing(variables(asked, pageIndex), given).write();
        int[] revisions = Arrays.copyOf(revisions(), Math.max(revisions().length, pageIndex + 1));
        revisions[pageIndex]++;
        pageRevisions = Arrays.stream(revisions).mapToObj(String::valueOf).collect(Collectors.joining(","));
        page = pageIndex + 1;
    }

    void submit(String secret) {
        state = ResponseState.SUBMITTED;
        Instant now = Instant.now();
        submittedOn = now.atZone(ZoneOffset.UTC).toLocalDate();
        seconds = (int) Math.min(Duration.between(startedAt, now).toSeconds(), 7 * 24 * 3600);
        startedAt = null;
        holderHash = receiptHash(secret);
    }

    void turnTo(int pageIndex) {
        page = pageIndex;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    static Iterable<String> variables(Questionnaire asked, int pageIndex) {
        return asked.pages().get(pageIndex).questions().stream()
                .map((Question question) -> question.variables(asked.language()))
                .flatMap(variables -> variables.stream().map(variable -> variable.code()))
                .toList();
    }

    private int[] revisions() {
        return pageRevisions.isEmpty()
                ? new int[0]
                : Arrays.stream(pageRevisions.split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }

    SubmittedResponse submitted(boolean created) {
        return new SubmittedResponse(id, created, submissionId, language, answers());
    }

    UUID surveyId() {
        return surveyId;
    }

    String submissionId() {
        return submissionId;
    }

    int questionnaire() {
        return questionnaire;
    }

    boolean isSubmitted() {
        return state == ResponseState.SUBMITTED;
    }

    String language() {
        return language;
    }

    int page() {
        return page;
    }

    Answers answers() {
        return Answers.read(answers);
    }
}
