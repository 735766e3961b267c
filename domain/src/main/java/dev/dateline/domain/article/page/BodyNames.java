package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.ElementHints;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Whether an element's class or id says that it holds an article's text: {@code entry-content}, {@code storyBody}, {@code rich-text}. */
final class BodyNames {

    private static final Set<String> WHAT = Set.of(
            "article",
            "articles",
            "story",
            "post",
            "entry",
            "news",
            "blog",
            "rich",
            "snippet",
            "detail",
            "details",
            "field",
            "artikel",
            "articulo",
            "noticia",
            "nota");
    private static final Set<String> PART = Set.of(
            "body", "content", "contents", "text", "copy", "prose", "main", "inhalt", "texte", "contenido", "cuerpo");
    private static final Set<String> AROUND =
            Set.of("inner", "wrapper", "wrap", "container", "block", "section", "area", "holder", "clearfix", "html");
    private static final Set<String> WHOLE = Set.of(
            "articlebody",
            "articletext",
            "articlecontent",
            "bodytext",
            "storytext",
            "storybody",
            "storycontent",
            "postbody",
            "postcontent",
            "entrycontent",
            "richtext",
            "wysiwyg",
            "newstext",
            "text body",
            "body text",
            "body copy",
            "page content",
            "page body",
            "blog body");

    private BodyNames() {}

    /** The element is said to hold the text itself. */
    static boolean isBody(Element element) {
        return anyName(element, BodyNames::isBodyName);
    }

    /** The element is declared to be the article's body. */
    static boolean declaresBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
    }

    private static boolean isBodyName(String name) {
        String core = core(name);
        if (WHOLE.contains(core)) {
            return true;
        }
        String[] words = core.split(" ");
        return words.length > 1
                && PART.contains(words[words.length - 1])
                && Arrays.stream(words).limit(words.length - 1).anyMatch(WHAT::contains);
    }

    private static boolean anyName(Element element, Predicate<String> test) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(test)
                || element.hasAttr("id") && test.test(element.id());
    }

    /** The words of a name without those that only tell of a box around it. */
    private static String core(String name) {
        Deque<String> words =
                new ArrayDeque<>(Arrays.asList(ElementHints.words(name).split(" ")));
        while (words.size() > 1 && AROUND.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }
}
