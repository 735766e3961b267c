package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.SourceId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses that an item gives its article beside the one it came under. */
final class OtherAddresses {

    private OtherAddresses() {}

    /** A feed's guid, as a name of that feed's; an entry without a link goes by that name already. */
    static List<String> ofEntry(Item item, FeedEntry entry) {
        String guid = entry.guid();
        return guid == null || guid.isBlank() ? List.of() : others(item, Stream.of(name(item.source(), guid)));
    }

    /** Where the page answered, and what it declares: only of the same site, and no front of it. */
    static List<String> ofPage(Item item, @Nullable String declared) {
        return others(
                item,
                Stream.of(item.fetched().url().toString(), declared)
                        .filter(Objects::nonNull)
                        .map(CanonicalUrl::canonical)
                        .filter(address -> CanonicalUrl.sameSite(address, item.url()))
                        .filter(CanonicalUrl::namesArticle));
    }

    private static List<String> others(Item item, Stream<String> addresses) {
        return addresses
                .filter(address -> !ArticleId.of(address).equals(item.article()))
                .distinct()
                .toList();
    }

    private static String name(SourceId source, String guid) {
        return "urn:dateline:" + source + ":" + CanonicalUrl.canonical(guid);
    }
}
