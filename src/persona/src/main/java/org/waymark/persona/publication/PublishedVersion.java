package org.waymark.persona.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.persona.evidence.Documents;

/** A document as it was published. It never changes. */
@MappedSuperclass
public abstract class PublishedVersion {

    @EmbeddedId
    private VersionId id;

    @Column(name = "document")
    private String document;

    /** Everything a search may find it by, in lower case. */
    @Column(name = "search_text")
    private String searchText;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublishedVersion() {}

    /**
     * @param owner what is published
     * @param words everything a search may find it by
     */
    protected PublishedVersion(UUID owner, int number, Object document, Stream<String> words, String publisher) {
        this.id = new VersionId(owner, number);
        this.document = Documents.write(document);
        this.searchText = words.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        this.publishedBy = publisher;
        this.publishedAt = Instant.now();
    }

    protected <T> T document(Class<T> type) {
        return Documents.read(document, type);
    }

    public int number() {
        return id.number();
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
