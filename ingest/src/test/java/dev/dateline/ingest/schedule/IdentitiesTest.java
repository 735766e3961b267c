package dev.dateline.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Source SOURCE =
            Source.feed(URI.create("https://h.example/feed"), Outlet.alone("post", "Harbour Post"));
    private static final List<String> HEADLINES = List.of("Fire on the quay", "Key rate raised", "Ferries sail again");

    private static FeedEntry entry(@Nullable String guid, String title, @Nullable String link) {
        return new FeedEntry(guid, title, link, null, null, null, null, null, null, null, null, "");
    }

    private static List<Listed> poll(List<SeenEntry> seen, FeedEntry... entries) {
        return Identities.of(List.of(entries), SOURCE, seen);
    }

    private static FeedEntry[] linkless(String guidEnd) {
        return HEADLINES.stream()
                .map(title -> entry(title.length() + guidEnd, title, null))
                .toArray(FeedEntry[]::new);
    }

    private static List<SeenEntry> seen(List<Listed> listed) {
        return listed.stream().map(entry -> entry.seen(null)).toList();
    }

    private static List<ArticleId> ids(List<Listed> listed) {
        return listed.stream().map(Listed::article).toList();
    }

    @Test
    void theLinkIdentifiesWhateverTheGuidSays() {
        FeedEntry[] entries = Stream.of("a", "b", "c")
                .map(slug -> entry("same", slug, "https://h.example/" + slug))
                .toArray(FeedEntry[]::new);
        assertThat(ids(poll(List.of(), entries)))
                .containsExactly(
                        ArticleId.of("https://h.example/a"),
                        ArticleId.of("https://h.example/b"),
                        ArticleId.of("https://h.example/c"));
    }

    @Test
    void guidsThatAreAllEqualLoseNoEntry() {
        FeedEntry[] entries =
                HEADLINES.stream().map(title -> entry("feed", title, null)).toArray(FeedEntry[]::new);
        List<Listed> first = poll(List.of(), entries);
        assertThat(ids(first)).doesNotHaveDuplicates();
        assertThat(ids(poll(seen(first), entries))).isEqualTo(ids(first));
    }

    @Test
    void guidsThatChangeFromPollToPollMakeNoNewArticles() {
        List<Listed> first = poll(List.of(), linkless("-1"));
        List<Listed> second = poll(seen(first), linkless("-2"));
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(ids(poll(seen(second), linkless("-3")))).isEqualTo(ids(first));
    }

    @Test
    void anEditUnderATrustedGuidStaysItsArticle() {
        List<Listed> first = poll(List.of(), linkless("-1"));
        FeedEntry[] edited = linkless("-1");
        edited[0] = entry(edited[0].guid(), "Fire on the quay: 12 dead", null);
        assertThat(ids(poll(seen(first), edited))).isEqualTo(ids(first));
    }
}
