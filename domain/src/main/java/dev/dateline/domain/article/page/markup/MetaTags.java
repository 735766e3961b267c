package dev.dateline.domain.article.page.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} tags of a page by name, property or itemprop, whichever they have, in lower case. */
public final class MetaTags {

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    public static MetaTags of(PageElements page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.metas()) {
            String content = Letters.folded(meta.attr("content"));
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                if (meta.hasAttr(attribute) && !content.isEmpty()) {
                    String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    tags.contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    /** The content of the first of these names that the page has; null when it has none. */
    @Nullable
    public String first(String... names) {
        for (String name : names) {
            List<String> found = contents.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    /** All contents under a name. */
    public List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }
}
