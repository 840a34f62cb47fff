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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Secret;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.Page;
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

    @Column(name = "unread")
    private String unread;

    /** The first page that is not complete, from 0; the number of pages when all are. */
    @Column(name = "page")
    private int page;

    /** How often each page of a draft was saved: comma-separated counts. */
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
        this.unread = Unread.NOTHING.write();
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

    /** Takes over what a page's form held. An answer stands when what was entered in its place could not be read. */
    void save(Questionnaire asked, int pageIndex, Answers given, Unread givenUnread) {
        Page answered = asked.pages().get(pageIndex);
        List<String> replaced = answered.questions().stream()
                .filter(question -> FormFields.names(question).stream().noneMatch(givenUnread.byField()::containsKey))
                .flatMap(Response::variables)
                .toList();
        answers = answers().replacing(replaced, given).write();
        List<String> fields = answered.questions().stream()
                .flatMap(question -> FormFields.names(question).stream())
                .toList();
        unread = unread().replacing(fields, givenUnread).write();
        int[] revisions = Arrays.copyOf(revisions(), Math.max(revisions().length, pageIndex + 1));
        revisions[pageIndex]++;
        pageRevisions = Arrays.stream(revisions).mapToObj(String::valueOf).collect(Collectors.joining(","));
        page = firstIncomplete(asked);
    }

    /** Ends the draft. In an anonymous survey nothing remains that a record of who connected when could be matched with. */
    void submit(String secret, Anonymity anonymity) {
        state = ResponseState.SUBMITTED;
        Instant now = Instant.now();
        submittedOn = now.atZone(ZoneOffset.UTC).toLocalDate();
        long taken = Math.min(Duration.between(startedAt, now).toSeconds(), 7 * 24 * 3600);
        seconds = anonymity == Anonymity.ANONYMOUS ? roughly(taken) : (int) taken;
        startedAt = null;
        unread = Unread.NOTHING.write();
        pageRevisions = "";
        holderHash = receiptHash(secret);
    }

    /** A duration rounded up to steps of about a tenth, so that many responses share it: 10 s, 30 s, then minutes. */
    static int roughly(long seconds) {
        int step = seconds <= 120 ? 10 : seconds <= 600 ? 30 : seconds <= 3600 ? 60 : 600;
        return (int) ((seconds + step - 1) / step * step);
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    /** The page's form and what keeps it from being complete. */
    OpenPage open(Questionnaire asked, int pageIndex) {
        return open(asked, pageIndex, answers(), unread());
    }

    /** The first page that was never saved or lacks something, from 0; the number of pages when there is none. */
    final int firstIncomplete(Questionnaire asked) {
        Answers given = answers();
        Unread notRead = unread();
        int complete = 0;
        while (complete < asked.pages().size()
                && revision(complete) > 0
                && open(asked, complete, given, notRead).problems().isEmpty()) {
            complete++;
        }
        return complete;
    }

    private OpenPage open(Questionnaire asked, int pageIndex, Answers given, Unread notRead) {
        Page shown = asked.pages().get(pageIndex);
        Map<String, List<String>> fields = FormFields.of(shown, given, notRead);
        AnswerReader reader = AnswerReader.ofForm(fields);
        shown.questions().forEach(reader::read);
        return new OpenPage(pageIndex, revision(pageIndex), fields, reader.problems());
    }

    private static Stream<String> variables(Question question) {
        return question.variables("").stream().map(Variable::code);
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

    LocalDate submittedOn() {
        return submittedOn;
    }

    Answers answers() {
        return Answers.read(answers);
    }

    private Unread unread() {
        return Unread.read(unread);
    }
}
