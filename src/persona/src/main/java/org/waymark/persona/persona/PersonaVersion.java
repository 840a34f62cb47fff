package org.waymark.persona.persona;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.persona.publication.PublishedVersion;

/** A persona as it was published. */
@Entity
@Table(name = "persona_version")
@AttributeOverride(name = "id.owner", column = @Column(name = "persona_id"))
class PersonaVersion extends PublishedVersion {

    protected PersonaVersion() {}

    PersonaVersion(UUID persona, int number, String code, PersonaDocument document, String publisher) {
        super(persona, number, document, words(code, document), publisher);
    }

    PersonaDocument document() {
        return document(PersonaDocument.class);
    }

    private static Stream<String> words(String code, PersonaDocument document) {
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
        return Stream.of(own, statements, quotes, advice).flatMap(part -> part);
    }
}
