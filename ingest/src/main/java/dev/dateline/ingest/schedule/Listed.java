package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.fetch.WebAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a source lists it now.
 *
 * @param article its identity
 * @param url canonical address; the feed's own identity, or one of ours, where it has no address
 * @param page where its page is fetched, if it has one
 * @param hash of the words that readers see
 * @param entry the entry itself
 */
record Listed(ArticleId article, String url, Optional<URI> page, String hash, FeedEntry entry) {

    static Listed of(FeedEntry entry, Source source) {
        String hash = hash(entry, source.kind());
        Optional<URI> page = entry.link() == null ? Optional.empty() : WebAddress.read(entry.link());
        String url = page.map(link -> CanonicalUrl.canonical(link.toString()))
                .orElseGet(() -> name(entry, source.id(), hash));
        return new Listed(ArticleId.of(url), url, page, hash, entry);
    }

    /** The same entry under the identity of an article that is known. */
    Listed as(ArticleId known) {
        return new Listed(known, url, page, hash, entry);
    }

    /** The same entry, known by its words. */
    Listed byWords(Source source) {
        String name = named(source.id(), hash);
        return new Listed(ArticleId.of(name), name, page, hash, entry);
    }

    /** The same entry with a doubt about its date. */
    Listed doubted(DateDoubt doubt) {
        return new Listed(article, url, page, hash, entry.doubted(doubt));
    }

    /** When the feed says it was last changed, or else published, in whole seconds. */
    @Nullable
    Instant updated() {
        Instant updated = entry.updated() == null ? entry.published() : entry.updated();
        return updated == null ? null : updated.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The newest date that the feed gives it. */
    @Nullable
    Instant date() {
        return entry.published() == null ? entry.updated() : entry.published();
    }

    SeenEntry seen(@Nullable Instant updated) {
        String address = page.map(URI::toString).orElse("");
        Instant date = date();
        Instant dated = date == null ? null : date.truncatedTo(ChronoUnit.SECONDS);
        return new SeenEntry(article, hash, updated, dated, address, true, null);
    }

    private static String name(FeedEntry entry, SourceId source, String hash) {
        String guid = entry.guid();
        return guid == null || guid.isBlank() ? named(source, hash) : named(source, CanonicalUrl.canonical(guid));
    }

    private static String named(SourceId source, String name) {
        return "urn:dateline:" + source + ":" + name;
    }

    /** Of a section page only the headline counts: what else stands around a link changes by the minute. */
    private static String hash(FeedEntry entry, SourceKind kind) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, entry.title());
            if (kind != SourceKind.SECTION_PAGE) {
                add(sha, entry.summary());
                add(sha, entry.content());
                add(sha, entry.author());
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest sha, @Nullable String words) {
        if (words != null) {
            sha.update(words.getBytes(StandardCharsets.UTF_8));
        }
        sha.update((byte) 0);
    }
}
