package dev.dateline.domain.article.page.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares about its article as schema.org JSON-LD; empty when it declares none. */
public final class LinkedData {

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "SocialMediaPosting",
            "AdvertiserContentArticle",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "SatiricalArticle",
            "Blog",
            "Recipe",
            "Review",
            "ClaimReview",
            "MedicalScholarlyArticle");
    private static final int MOST_OBJECTS = 2000;

    private final Map<String, Object> article;
    private final Map<String, Map<String, Object>> named;

    private final @Nullable String pageDate;

    private LinkedData(Map<String, Object> article, List<Map<String, Object>> objects, @Nullable String pageDate) {
        this.article = article;
        this.named = named(objects);
        this.pageDate = pageDate;
    }

    public static LinkedData of(PageElements page) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Element script : page.scripts()) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                collect(JsonReader.read(script.data()), objects);
            }
        }
        Map<String, Object> article = objects.stream()
                .filter(LinkedData::isArticle)
                .max((a, b) -> Integer.compare(worth(a), worth(b)))
                .orElse(Map.of());
        return new LinkedData(article, objects, pageDate(objects));
    }

    /** The article's schema.org types, for instance {@code LiveBlogPosting}. */
    public List<String> types() {
        return types(article).toList();
    }

    /** The date of publication of the page itself, declared on an object that is no article. */
    @Nullable
    public String pageDate() {
        return pageDate;
    }

    /** A property as plain text; the name, address or value where it is an object, the first where it is a list. */
    @Nullable
    public String text(String property) {
        String text = Letters.folded(plain(referred(article.get(property))));
        return text.isEmpty() ? null : text;
    }

    /** All values of a property as plain texts. */
    public List<String> texts(String property) {
        Object value = article.get(property);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream()
                .map(this::referred)
                .map(LinkedData::plain)
                .map(Letters::folded)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** Objects that bear both an identity and a name, by their identity. */
    private static Map<String, Map<String, Object>> named(List<Map<String, Object>> objects) {
        Map<String, Map<String, Object>> named = new HashMap<>();
        for (Map<String, Object> object : objects) {
            if (object.get("@id") instanceof String id && object.containsKey("name")) {
                named.putIfAbsent(id, object);
            }
        }
        return named;
    }

    /** Where a value is only a reference, what it refers to. */
    private @Nullable Object referred(@Nullable Object value) {
        if (value instanceof Map<?, ?> object && !object.containsKey("name")) {
            Map<String, Object> whole = named.get(String.valueOf(object.get("@id")));
            return whole == null ? value : whole;
        }
        return value;
    }

    /** The names of a property's values that are organisations. */
    public List<String> organisations(String property) {
        Object value = article.get(property);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream()
                .map(this::referred)
                .filter(element -> element instanceof Map<?, ?> object
                        && String.valueOf(object.get("@type")).contains("Organization"))
                .map(LinkedData::plain)
                .map(Letters::folded)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The article's text as declared, markup resolved; lines as they are. */
    public String body() {
        String body = plain(article.get("articleBody"));
        return body.contains("</") || body.contains("&#") || body.contains("&amp;") || body.contains("&quot;")
                ? Jsoup.parse(body).wholeText()
                : body;
    }

    private static @Nullable String pageDate(List<Map<String, Object>> objects) {
        return objects.stream()
                .filter(object -> types(object).anyMatch(type -> type.endsWith("Page") || type.equals("WebSite")))
                .map(object -> plain(object.get("datePublished")))
                .filter(date -> !date.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static void collect(Object value, List<Map<String, Object>> objects) {
        if (objects.size() > MOST_OBJECTS) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, objects));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = map.entrySet().stream()
                    .collect(
                            Collectors.toMap(e -> String.valueOf(e.getKey()), e -> (Object) e.getValue(), (a, b) -> a));
            objects.add(object);
            map.values().forEach(member -> collect(member, objects));
        }
    }

    private static boolean isArticle(Map<String, Object> object) {
        return types(object).anyMatch(ARTICLES::contains);
    }

    /** A page may declare its neighbours too: the fullest object is its own. */
    private static int worth(Map<String, Object> object) {
        return (object.containsKey("articleBody") ? 4 : 0)
                + (object.containsKey("datePublished") ? 3 : 0)
                + (object.containsKey("mainEntityOfPage") ? 2 : 0)
                + (object.containsKey("headline") ? 2 : 0)
                + (object.containsKey("author") ? 1 : 0)
                + (object.containsKey("dateModified") ? 1 : 0);
    }

    private static Stream<String> types(Map<String, Object> object) {
        Object type = object.get("@type");
        Stream<?> types = type instanceof List<?> list ? list.stream() : Stream.ofNullable(type);
        return types.map(String::valueOf).map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(LinkedData::plain)
                    .filter(t -> !t.isBlank())
                    .findFirst()
                    .orElse("");
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.of("name", "url", "@value", "@id", "contentUrl")
                    .map(map::get)
                    .filter(Objects::nonNull)
                    .map(LinkedData::plain)
                    .findFirst()
                    .orElse("");
        }
        return value == null || value.equals("null") ? "" : String.valueOf(value);
    }
}
