package org.waymark.survey.exchange.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a column is about, as far as the words of its header say. The first that fits counts. */
enum Topic {
    EMAIL("e-?mails?|mail address|recipient email"),
    PHONE("(tele)?phone( number| no)?|mobile( number| phone)?|tel|telefon(nummer)?|handy(nummer)?"),
    NAME(
            "name|(first|last|full|family|given|middle|sur|user) ?name|surname|vorname|nachname|nom|prénom|recipient (first|last) name"),
    PLACE(
            "(street|home|postal|ip|mail(ing)?) ?address|address|street|straße|ip|location (latitude|longitude)|latitude|longitude"),
    KEY(
            "|x|#|index|row( ?names?| number)?|unnamed \\d*|case( ?id| number)?|serial( number)?|record( ?id)?|(resp|response|respondent|interview|customer|"
                    + "participant|user|member|client|person|subject|session|panel|account|kunden|internal|external)?[ -]?"
                    + "(id|ids|uuid|guid|key|nr|no|number|token|code|nummer|reference|data reference)|respondent|customer|participant"),
    GENDER(".*\\b(gender|sex|geschlecht|sexe)\\b.*"),
    AGE(
            "(your |current )?age( in years| group| groups| class| range| category| bracket| band)?( \\d)?|.*\\b(how old|year of birth|birth ?year|"
                    + "date of birth|birth ?date|geburtsjahr|birthday)\\b.*|alter(sgruppe)?|âge"),
    EDUCATION(".*\\b(educ|education|schooling|school degree|degree|bildung(sabschluss)?|schulabschluss|diplôme)\\b.*"),
    INCOME(".*\\b(income|salary|earnings|wages?|einkommen|gehalt|revenu)\\b.*"),
    WEIGHT("weights?|weighting( factor)?|.* weight"),
    OUTCOME(
            "like|liking|nps|.*\\b(satisf\\w*|dissatisf\\w*|zufrieden\\w*|recommend\\w*|weiterempf\\w*|loyalty|loyal|net promoter|"
                    + "repurchase|repeat purchase|purchase intent(ion)?|overall (rating|evaluation|opinion|impression))\\b.*"),
    DEMOGRAPHIC(
            ".*\\b(state|province|region|country|county|city|town|village|urban|rural|zip|zip ?code|postcode|postal code|"
                    + "occupation|profession|job|employment|employed|marital|relationship|married|partner|household|hh ?size|kids|children|"
                    + "siblings?|only child|nationality|ethnicity|ethnic|race|religion|mother tongue|native language|height|house|housing|home|"
                    + "left right handed|handed|handedness|party|partyid|bundesland|beruf|familienstand|haushalt|land|wohnort)\\b.*"),
    FIRMOGRAPHIC(".*\\b(company|employees|industry|sector|business size|turnover|branche|firma)\\b.*"),
    FINANCIAL(
            ".*\\b(revenue|spend|spent|spending|expenditure|price paid|amount paid|basket|order value|budget|umsatz|ausgaben)\\b.*"),
    BEHAVIOUR(
            ".*\\b(frequency|how often|visits?|visit frequency|usage|use|uses|used|purchas\\w*|bought|buys?|orders?|times|channel|"
                    + "häufigkeit|nutzung)\\b.*"),
    REMARK(
            ".*\\b(comments?|remarks?|feedback|suggestions?|please (specify|explain)|why|reasons?|kommentar|bemerkung(en)?|"
                    + "anmerkung(en)?|warum|commentaires?|pourquoi)\\b.*"),
    NONE("");

    private static final Set<Topic> IDENTITY = Set.of(EMAIL, PHONE, NAME, PLACE, KEY);
    private static final Pattern COUNT = Pattern.compile(
            ".*\\b(number of|how many|count|no of|anzahl|wie viele|nombre de|kids|children|siblings|times)\\b.*");
    private static final Pattern GROUPS = Pattern.compile(
            ".*\\b(segment|cluster|group|class|category|type|brand|model|region|state|country|vote|vote\\w|party|"
                    + "partyid|code|condition|version|wave|cell|published|occupation|religion|race|marital|language|store|"
                    + "branch|channel|gruppe|typ|marke)( ?\\d*)\\b.*");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(words);
    }

    static Topic of(String header) {
        String text = words(header);
        return Arrays.stream(values())
                .filter(topic -> topic.words.matcher(text).matches())
                .findFirst()
                .orElse(NONE);
    }

    /** Whether it says who somebody is. */
    boolean isIdentity() {
        return IDENTITY.contains(this);
    }

    /** Whether a header asks how many, so that small whole numbers are no rating. */
    static boolean asksHowMany(String header) {
        return COUNT.matcher(words(header)).matches();
    }

    /** Whether a header speaks of groups, so that numbers are only their names. */
    static boolean namesGroups(String header) {
        return GROUPS.matcher(words(header)).matches();
    }

    /** Small words with single spaces: {@code VisitFrequency}, {@code visit_frequency} and "Visit frequency" alike. */
    static String words(String header) {
        String spaced = header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("(\\p{L})(\\d)", "$1 $2");
        return Arrays.stream(spaced.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d#-]+"))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .collect(Collectors.joining(" "));
    }
}
