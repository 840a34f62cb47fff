package org.waymark.persona.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.persona.evidence.Documents;

/** A persona as it was published. It never changes. */
@Entity
@Table(name = "persona_version")
@IdClass(PersonaVersion.Key.class)
class PersonaVersion {

    @Id
    @Column(name = "persona_id")
    private UUID personaId;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "document")
    private String document;

    /** Everything a search may find it by, in lower case. */
    @Column(name = "search_text")
    private String searchText;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PersonaVersion() {}

    PersonaVersion(UUID personaId, int number, String code, PersonaDocument document, String publisher) {
        this.personaId = personaId;
        this.number = number;
        this.document = Documents.write(document);
        this.searchText = searchText(code, document);
        this.publishedBy = publisher;
        this.publishedAt = Instant.now();
    }

    int number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PersonaDocument document() {
        return Documents.read(document, PersonaDocument.class);
    }

    private static String searchText(String code, PersonaDocument document) {
        Stream<String> own = Stream.of(
                code,
                document.name(),
                document.role(),
                document.summary(),
                document.narrative(),
                document.provenance().studyTitle());
        Stream<String> statements = document.statements().stream()
                .filter(Statement::shown)
                .flatMap(statement -> Stream.of(
                        statement.text(),
                        statement.evidence() == null ? "" : statement.evidence().wording()));
        Stream<String> quotes = document.quotes().stream().map(Quotation::words);
        Stream<String> advice = document.advice().stream().flatMap(part -> part.actions().stream());
        return Stream.of(own, statements, quotes, advice)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** The identity of a version: its persona and its number. */
    public static class Key implements Serializable {
        private UUID personaId;
        private int number;

        public Key() {}

        Key(UUID personaId, int number) {
            this.personaId = personaId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.personaId.equals(personaId) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(personaId, number);
        }
    }
}
