package org.waymark.survey.exchange.column;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.QuestionType;

/** Proposes what each column is for: by the words of its header, and by the company it stands in. */
final class Roles {

    /** So many items of one scale side by side are a battery, which segments are formed on. */
    private static final int LONG_RUN = 4;

    private static final Set<Topic> ALWAYS_DEMOGRAPHIC =
            EnumSet.of(Topic.GENDER, Topic.AGE, Topic.EDUCATION, Topic.INCOME, Topic.WEIGHT);

    /** A role and a dimension. */
    record Proposal(QuestionRole role, Dimension dimension) {}

    private final List<ColumnProfile> columns;
    private final List<AnswerForm> forms;

    Roles(List<ColumnProfile> columns, List<AnswerForm> forms) {
        this.columns = columns;
        this.forms = forms;
    }

    Proposal of(int index) {
        ColumnProfile column = columns.get(index);
        if (AnswerForms.isIdentity(column)) {
            return new Proposal(QuestionRole.IDENTITY, Dimension.DEMOGRAPHIC);
        }
        Topic topic = Topic.of(column.header());
        AnswerForm form = forms.get(index);
        if (ALWAYS_DEMOGRAPHIC.contains(topic)) {
            return new Proposal(QuestionRole.DESCRIPTOR, Dimension.DEMOGRAPHIC);
        }
        if (topic == Topic.OUTCOME && isComparable(form)) {
            return new Proposal(QuestionRole.OUTCOME, Dimension.SATISFACTION);
        }
        if (isInLongRun(index)) {
            return new Proposal(QuestionRole.BASIS, Dimension.ATTITUDE);
        }
        return new Proposal(QuestionRole.DESCRIPTOR, dimension(topic, form));
    }

    private static Dimension dimension(Topic topic, AnswerForm form) {
        return switch (topic) {
            case DEMOGRAPHIC -> Dimension.DEMOGRAPHIC;
            case FIRMOGRAPHIC -> Dimension.FIRMOGRAPHIC;
            case FINANCIAL -> Dimension.FINANCIAL;
            case BEHAVIOUR -> Dimension.BEHAVIOUR;
            case OUTCOME -> Dimension.SATISFACTION;
            default -> isRating(form) || isText(form) ? Dimension.ATTITUDE : Dimension.BEHAVIOUR;
        };
    }

    private boolean isInLongRun(int index) {
        String kind = kind(forms.get(index));
        if (kind.isEmpty()) {
            return false;
        }
        int start = index;
        while (start > 0 && kind.equals(kind(forms.get(start - 1)))) {
            start--;
        }
        int end = index + 1;
        while (end < forms.size() && kind.equals(kind(forms.get(end)))) {
            end++;
        }
        return end - start >= LONG_RUN;
    }

    /** Equal for items that are answered on the same scale; empty for what is no item. */
    private static String kind(AnswerForm form) {
        if (isRating(form)) {
            return form.scale() == null
                    ? "nps"
                    : form.scale().from() + "…" + form.scale().to();
        }
        if (form.isYesNo()) {
            return "yes or no";
        }
        boolean coded = form.values().size() == 2
                && form.values().stream().allMatch(value -> value.found().matches("\\d"));
        if (form.type() == QuestionType.SINGLE_CHOICE && (form.ordered() || coded)) {
            return form.values().stream()
                    .map(value -> FoundValue.key(value.found()))
                    .sorted()
                    .collect(Collectors.joining("|"));
        }
        return "";
    }

    private static boolean isComparable(AnswerForm form) {
        return isRating(form) || form.type() == QuestionType.NUMBER || form.ordered() || form.isYesNo();
    }

    private static boolean isRating(AnswerForm form) {
        return form.type() == QuestionType.RATING || form.type() == QuestionType.NPS;
    }

    private static boolean isText(AnswerForm form) {
        return form.type() == QuestionType.SHORT_TEXT || form.type() == QuestionType.LONG_TEXT;
    }
}
