package dev.dateline.ingest.push;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.ingest.fetch.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hubs of an answer as WebSub wants it: HTTP Link headers first; then {@code link} elements of the feed before
 * its first entry, whatever their prefix; the {@code hubs} of a JSON Feed; {@code link} elements of a page's head.
 */
public final class HubDiscovery {
    /** Hubs are announced at the beginning; a feed is not read a second time for them. */
    private static final int HEAD = 64 * 1024;

    private static final int MOST_HUBS = 5;
    private static final Pattern FIRST_ENTRY =
            Pattern.compile("<(?:\\w+:)?(?:item|entry|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    private HubDiscovery() {}

    /**
     * What the answer says.
     *
     * @param linkHeaders values of its Link headers
     * @param body decompressed
     * @param base the address that answered
     */
    public static HubLinks in(List<String> linkHeaders, byte[] body, URI base) {
        Found headers = new Found(base);
        for (String value : linkHeaders) {
            LinkHeader.read(value).forEach(link -> headers.add(link.target(), link.relations()));
        }
        if (headers.isWhole()) {
            return headers.links();
        }
        Found own = inBody(body, base);
        return headers.or(own);
    }

    private static Found inBody(byte[] body, URI base) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.UTF_8);
        Found found = new Found(base);
        if (head.stripLeading().startsWith("{") || head.startsWith("\ufeff{")) {
            json(body, found);
        } else if (head.toLowerCase(Locale.ROOT).contains("hub")) {
            markup(head, found);
        }
        return found;
    }

    private static void markup(String head, Found found) {
        var entry = FIRST_ENTRY.matcher(head);
        String before = entry.find() ? head.substring(0, entry.start()) : head;
        for (Element element : Jsoup.parse(before, "", Parser.xmlParser()).getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            if (name.equals("link") || name.endsWith(":link")) {
                Set<String> relations =
                        Set.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", 2)[0]);
                found.add(element.attr("href"), relations);
            }
        }
    }

    private static void json(byte[] body, Found found) {
        try (JsonParser json = new JsonFactory().createParser(body)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                members(json, found);
            }
        } catch (IOException broken) {
            return;
        }
    }

    private static void members(JsonParser json, Found found) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("feed_url") && value == JsonToken.VALUE_STRING) {
                found.add(json.getText(), Set.of("self"));
            } else if (name.equals("hubs") && value == JsonToken.START_ARRAY) {
                hubs(json, found);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void hubs(JsonParser json, Found found) throws IOException {
        String type = "";
        String url = "";
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING && "type".equals(json.currentName())) {
                type = json.getText();
            } else if (token == JsonToken.VALUE_STRING && "url".equals(json.currentName())) {
                url = json.getText();
            } else if (token == JsonToken.END_OBJECT) {
                if (type.equalsIgnoreCase("websub") || type.equalsIgnoreCase("pubsubhubbub")) {
                    found.add(url, Set.of("hub"));
                }
                type = "";
                url = "";
            }
        }
    }

    /** Hubs and self as they are found. */
    private static final class Found {
        private final URI base;
        private final Set<URI> hubs = new LinkedHashSet<>();
        private @Nullable URI self;

        Found(URI base) {
            this.base = base;
        }

        void add(String target, Set<String> relations) {
            Optional<URI> address = target.isBlank() ? Optional.empty() : WebAddress.resolve(base, target);
            if (relations.contains("hub") && hubs.size() < MOST_HUBS) {
                address.ifPresent(hubs::add);
            }
            if (relations.contains("self") && self == null) {
                self = address.orElse(null);
            }
        }

        boolean isWhole() {
            return !hubs.isEmpty() && self != null;
        }

        HubLinks links() {
            return hubs.isEmpty() ? HubLinks.NONE : new HubLinks(new ArrayList<>(hubs), self);
        }

        /** Hubs of the headers where they name any; a missing self is the other's. */
        HubLinks or(Found other) {
            Set<URI> all = hubs.isEmpty() ? other.hubs : hubs;
            URI name = self == null ? other.self : self;
            return all.isEmpty() ? HubLinks.NONE : new HubLinks(new ArrayList<>(all), name);
        }
    }
}
