package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.JsonReader;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.ScriptState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The article's text in the data that a page hands to its scripts, for pages whose text a browser makes of it. A text is a long
 * string, plain or markup, or a list of which several elements hold a paragraph; that one is taken which is longest, and of
 * several articles the one that stands beside the page's headline; away from it, it must at least have the page's words. Lists of teasers, elements with headline and address, are
 * none.
 */
final class StateBody {

    /** A text found here, next to nothing of which is on the page, must be this long to be an article. */
    static final int SHORTEST = 500;

    private static final int PARAGRAPH = 40;
    private static final int FEWEST = 2;
    private static final int DEEPEST = 40;
    /** So many characters show whether a string is code. */
    private static final int HEAD = 2_000;

    /** A paragraph's text stands at most so deep within its element. */
    private static final int WITHIN = 8;

    private static final int NEAR = 3;
    private static final int BESIDE_HEADLINE = 4;
    private static final int ON_TOPIC = 3;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|br|div|h[2-4]|li)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[{};]\\s*(?:\\n|[.#@\\w-]+\\s*[{:])|=>|function\\s*\\(");
    /** Data within data; it may be numbered. */
    private static final Pattern DATA = Pattern.compile("\\s*(?:\\w{1,4}:)?[\\[{]+[\\s\"\\[{]");

    private static final Set<String> ADDRESSES =
            Set.of("url", "link", "href", "slug", "path", "permalink", "uri", "canonical_url", "canonicalUrl");
    private static final Set<String> HEADLINES = Set.of("title", "headline", "name", "headlines");

    private final String headline;
    private final TopicWords topic;
    private List<String> best = List.of();
    private long most;

    private StateBody(String headline, TopicWords topic) {
        this.headline = Letters.only(headline);
        this.topic = topic;
    }

    /** The text in reading order; empty when there is none. */
    static List<Block> find(List<Element> scripts, String headline, TopicWords topic) {
        StateBody search = new StateBody(headline, topic);
        ScriptState.of(scripts).forEach(value -> search.look(value, 0, DEEPEST));
        List<Block> blocks = search.best.stream()
                .flatMap(text -> blocks(text).stream())
                .filter(block -> !Letters.only(block.text()).equals(search.headline))
                .toList();
        int size = blocks.stream().mapToInt(block -> Letters.size(block.text())).sum();
        return size < SHORTEST ? List.of() : blocks;
    }

    /** Looks at a value that stands so many levels below the object with the page's headline. */
    private void look(Object value, int depth, int fromHeadline) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof String text) {
            lookAt(text, depth, fromHeadline);
        } else if (value instanceof List<?> list) {
            offer(paragraphs(list), fromHeadline);
            list.forEach(element -> look(element, depth + 1, fromHeadline + 1));
        } else if (value instanceof Map<?, ?> object) {
            int below = holdsHeadline(object) ? 0 : fromHeadline + 1;
            object.values().forEach(member -> look(member, depth + 1, below));
        }
    }

    private void lookAt(String text, int depth, int fromHeadline) {
        if (isText(text)) {
            offer(List.of(text), fromHeadline);
        } else if (text.length() >= SHORTEST && DATA.matcher(text).lookingAt()) {
            look(JsonReader.read(text), depth + 1, fromHeadline + 1);
        }
    }

    private void offer(List<String> texts, int fromHeadline) {
        long size = texts.stream().mapToLong(Letters::size).sum() * (fromHeadline <= NEAR ? BESIDE_HEADLINE : 1);
        boolean longest = size > most && size >= SHORTEST;
        if (longest && (fromHeadline <= NEAR || topic.in(String.join(" ", texts)) >= ON_TOPIC)) {
            most = size;
            best = texts;
        }
    }

    private boolean holdsHeadline(Map<?, ?> object) {
        return !headline.isEmpty()
                && object.values().stream()
                        .anyMatch(member -> member instanceof String text
                                && text.length() <= 2 * headline.length() + PARAGRAPH
                                && Letters.only(text).equals(headline));
    }

    /** The paragraphs that a list's elements hold, one each; empty when it is no list of paragraphs. */
    private static List<String> paragraphs(List<?> list) {
        if (list.size() < FEWEST) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Object element : list) {
            if (!isTeaser(element)) {
                longest(element, 0).filter(known::add).findFirst().ifPresent(texts::add);
            }
        }
        long prose =
                texts.stream().filter(text -> Letters.size(text) >= PARAGRAPH).count();
        return prose < FEWEST ? List.of() : texts;
    }

    private static boolean isTeaser(Object element) {
        return element instanceof Map<?, ?> object
                && object.keySet().stream().anyMatch(ADDRESSES::contains)
                && object.keySet().stream().anyMatch(HEADLINES::contains);
    }

    private static Stream<String> longest(Object value, int depth) {
        return strings(value, depth)
                .filter(StateBody::isText)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .stream();
    }

    private static Stream<String> strings(Object value, int depth) {
        if (depth > WITHIN || isTeaser(value)) {
            return Stream.empty();
        }
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).flatMap(element -> strings(element, depth + 1));
        }
        return value instanceof Map<?, ?> object
                ? object.values().stream().filter(Objects::nonNull).flatMap(member -> strings(member, depth + 1))
                : Stream.empty();
    }

    /** Words and not code, an address or a name. */
    private static boolean isText(String text) {
        int size = Letters.size(text);
        String head = text.substring(0, Math.min(HEAD, text.length()));
        boolean words = text.indexOf(' ') > 0 || size > 2 * text.length();
        return size >= PARAGRAPH / 2
                && words
                && !DATA.matcher(text).lookingAt()
                && (MARKUP.matcher(head).find() || !CODE.matcher(head).find());
    }

    private static List<Block> blocks(String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            return MarkupText.read(text, null).blocks();
        }
        return new DeclaredBody(text).blocks();
    }
}
