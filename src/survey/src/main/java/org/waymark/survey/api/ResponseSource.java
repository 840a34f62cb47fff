package org.waymark.survey.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;

/**
 * Reads surveys and their responses <em>without asking who wants to know</em>. It is for work that goes on after the
 * person who asked for it has left: a job whose requester's rights were checked when the job was made. Everybody else
 * uses {@link SurveyData}.
 */
public interface ResponseSource {

    /** @throws NotFoundException when there is no such survey */
    UUID getStudyOf(UUID survey);

    /**
     * What the survey asked, in the order of its questions; never identity questions.
     *
     * @throws NotFoundException when there is no such survey
     */
    List<Variable> listVariables(UUID survey);

    /**
     * The submitted responses, in ascending order of their identifiers: all variables but identity and words.
     *
     * @throws NotFoundException when there is no such survey
     */
    ResponseMatrix getMatrix(UUID survey);

    /**
     * The same for some of the responses.
     *
     * @param responses in any order; those that are no longer there are left out
     */
    ResponseMatrix getMatrix(UUID survey, Collection<UUID> responses);

    /**
     * The same for at most so many of the responses, spread evenly over all in the order of their identifiers: for a
     * look at a large survey that does not take long, and shows the same each time.
     */
    ResponseMatrix getSample(UUID survey, int most);

    /**
     * What respondents wrote, in ascending order of their responses' identifiers.
     *
     * @param variable code of a variable of words
     * @throws NotFoundException when the survey has no such variable
     */
    List<OpenAnswer> listOpenAnswers(UUID survey, String variable);

    /**
     * Who answered both surveys: people who gave the same answer to an identity question that both asked under the same
     * code, and that nobody else gave. Of several such questions the one by which most people are known. What they
     * answered stays here.
     *
     * @return empty when the surveys share no identity question, as anonymous ones never do, or no person
     */
    Optional<SamePeople> findSamePeople(UUID earlier, UUID later);
}
