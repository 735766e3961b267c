package dev.dateline.desk.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.desk.api.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes feeds as JSON Feed 1.1. */
final class JsonFeedText {
    private JsonFeedText() {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Feed(
            String version,
            String title,
            @JsonProperty("home_page_url") URI page,
            @JsonProperty("feed_url") URI self,
            List<Author> authors,
            List<Hub> hubs,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {}

    private record Author(String name) {}

    private record Hub(String type, URI url) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Item(
            String id,
            URI url,
            String title,
            String summary,

            @JsonProperty("content_text") @JsonInclude(JsonInclude.Include.ALWAYS)
            String text,

            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant modified,
            @Nullable String language,
            List<String> tags) {}

    static String of(FeedDocument document) {
        return Json.text(new Feed(
                "https://jsonfeed.org/version/1.1",
                document.title(),
                document.page(),
                document.self(),
                List.of(new Author("Dateline")),
                document.hub() == null ? List.of() : List.of(new Hub("WebSub", document.hub())),
                document.entries().stream().map(JsonFeedText::item).toList()));
    }

    private static Item item(FeedEntry told) {
        return new Item(
                told.id(),
                told.link(),
                told.title(),
                told.summary(),
                told.summary(),
                told.published(),
                told.updated(),
                told.language(),
                told.tags());
    }
}
