package dev.dateline.ingest.feed;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.ingest.feed.FeedOutcome.Parsed;
import dev.dateline.ingest.feed.FeedOutcome.Rejected;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); of a broken text what {@link LooseJson} makes of it. */
final class JsonFeed {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern START = Pattern.compile("[\\s\\ufeff]*(?:\\)]}',?\\s*|[\\w.$]{1,60}\\s*\\(\\s*)?\\{");
    private static final Pattern TELLING = Pattern.compile("\"items\"\\s{0,20}:|jsonfeed\\.org/version");

    private final ObjectNode head = JSON.createObjectNode();
    private final List<JsonNode> items = new ArrayList<>();
    private final URI base;
    private boolean hasItems;

    private JsonFeed(URI base) {
        this.base = base;
    }

    /** Whether the text begins as JSON does, or as a call or a guard around it. */
    static boolean isJson(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Whether a JSON Feed stands somewhere in the text. */
    static boolean isWithin(String text) {
        return TELLING.matcher(text).find();
    }

    static FeedOutcome read(String text, URI base) {
        JsonFeed feed = new JsonFeed(base);
        feed.collect(text.substring(Math.max(0, text.indexOf('{'))));
        boolean named = feed.head.path("version").asText().contains("jsonfeed.org");
        return named || feed.hasItems
                ? new Parsed(GuidRepair.apply(feed.feed()))
                : new Rejected("This is JSON, but no JSON Feed: it has no items.");
    }

    private void collect(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                    hasItems = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        add(parser.readValueAsTree());
                    }
                } else {
                    head.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
        } catch (IOException broken) {
            collectLoosely(text);
        }
    }

    private void collectLoosely(String text) {
        items.clear();
        head.removeAll().setAll(LooseJson.read(text));
        hasItems = head.path("items").isArray();
        elements(head.path("items")).filter(JsonFeed::saysSomething).forEach(this::add);
        head.remove("items");
    }

    /** An item that broke off right after its beginning is none. */
    private static boolean saysSomething(JsonNode item) {
        return Stream.of("title", "url", "external_url", "content_html", "content_text")
                .anyMatch(item::has);
    }

    private void add(JsonNode item) {
        if (item.isObject() && items.size() < XmlFeed.MOST_ENTRIES) {
            items.add(item);
        }
    }

    private Feed feed() {
        List<String> hubs = elements(head.path("hubs"))
                .map(hub -> address(hub, "url"))
                .filter(Objects::nonNull)
                .toList();
        return new Feed(
                FeedFormat.JSON_FEED,
                Markup.plain(text(head, "title")),
                address(head, "home_page_url"),
                text(head, "language"),
                null,
                FeedPace.UNSAID,
                hubs,
                address(head, "feed_url"),
                items.stream().map(this::entry).toList(),
                List.of());
    }

    private FeedEntry entry(JsonNode item) {
        String plain = text(item, "content_text");
        String html = text(item, "content_html");
        String language = text(item, "language");
        String summary = text(item, "summary");
        String published = text(item, "date_published");
        return new FeedEntry(
                text(item, "id"),
                Markup.plain(text(item, "title")),
                link(item),
                EntrySize.text(summary == null ? null : Entities.escape(summary)),
                EntrySize.text(html == null && plain != null ? Entities.escape(plain) : html),
                author(item),
                FeedDates.read(published).orElse(null),
                published,
                FeedDates.read(text(item, "date_modified")).orElse(null),
                language == null ? text(head, "language") : language,
                null,
                EntrySize.markup(item.toString()));
    }

    private @Nullable String link(JsonNode item) {
        return Stream.of(address(item, "url"), address(item, "external_url"), addressInId(item))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The item's authors, else the feed's; version 1.0 has one, 1.1 a list. */
    private @Nullable String author(JsonNode item) {
        return Stream.of(item, head)
                .map(node -> Stream.concat(elements(node.path("authors")), Stream.of(node.path("author")))
                        .map(author -> text(author, "name") == null ? text(author, "url") : text(author, "name"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(joining(", ")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private @Nullable String addressInId(JsonNode item) {
        String id = text(item, "id");
        return Addresses.isWeb(id) ? id : null;
    }

    private @Nullable String address(JsonNode node, String field) {
        return Addresses.absolute(text(node, field), base);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isValueNode() && !value.isNull() ? XmlText.withoutForbidden(value.asText()) : "";
        return text.isBlank() ? null : text;
    }
}
