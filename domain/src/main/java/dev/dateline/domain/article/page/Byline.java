package dev.dateline.domain.article.page;

import dev.dateline.domain.article.credit.Credits;
import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: what the page declares, then what its elements are said to hold, then the line "By …" that is
 * printed near the headline. The outlet itself is nobody's name.
 */
final class Byline {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 6;
    private static final int MOST_WORDS = 8;
    private static final int MOST_ELEMENTS = 8;
    private static final int NEAR = 10;
    private static final int PART_OF_OUTLET = 4;
    private static final String WORDS =
            "(?:written |posted |story |words |reported )?by|von|par|por|di|da|door|av|af|przez|"
                    + "автор|текст|written by|text|texte?|بقلم|كتب|מאת|लेखक|द्वारा|作者|文|記者|记者|执笔|της|του|yazan";
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:" + WORDS + ")[:：\\s]+|[|•·⋅–—\\s]+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRINTED = Pattern.compile(
            "^(?:by|written by|posted by|story by|von|par|por|di|door|автор|بقلم|מאת|作者)[:：\\s]+(?<name>\\p{Lu}[^|•·–\\d]{2,60}?|[\\p{Lo} ]{2,30})"
                    + "(?:\\s*[|•·–,-]\\s.*|\\s+\\d.*|\\s+(?:on|updated|published|am|le|el)\\b.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OFFICE = Pattern.compile("\\s*[|•·⋅](?<office>.*)$|\\s+[-–—]+\\s*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:https?:|www\\.|@|,|(?:admin|staff|editor|redaktion|unknown|author|guest|anonymous|webmaster|unbenannt|user\\d*)$|\\d+$).*|.*:$|.*\\d{4}.*|.*[→»›].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS = Pattern.compile("author-?name|^author$");

    private final MetaTags meta;
    private final LinkedData linked;
    private final @Nullable String outlet;

    Byline(MetaTags meta, LinkedData linked, @Nullable String outlet) {
        this.meta = meta;
        this.linked = linked;
        this.outlet = outlet;
    }

    /** The names, separated by commas as they stand there; null when nobody is named. */
    @Nullable
    String find(PageElements page, PageBlocks blocks, BlockRange body) {
        List<String> declared =
                linked.texts("author").stream().map(Byline::tidy).toList();
        if (!declared.isEmpty() && declared.stream().allMatch(this::isName)) {
            return declared.stream().distinct().limit(MOST_NAMES).collect(Collectors.joining(", "));
        }
        Stream<Supplier<Stream<@Nullable String>>> places =
                Stream.of(() -> Stream.of(declaredInMeta()), () -> held(page), () -> printed(blocks, body));
        return places.flatMap(Supplier::get)
                .filter(Objects::nonNull)
                .map(Letters::folded)
                .map(Byline::tidy)
                .filter(this::isName)
                .findFirst()
                .orElse(null);
    }

    /** The names alone: no "By", no office behind them; an agency behind them stays, for it tells whose text this is. */
    private static String tidy(String name) {
        String names = name;
        for (Matcher by = BY.matcher(names); by.find(); by = BY.matcher(names)) {
            names = names.substring(by.end());
        }
        Matcher office = OFFICE.matcher(names);
        boolean stays = office.find()
                && office.group("office") != null
                && Credits.builtIn().isAgency(office.group("office").strip());
        String alone = stays ? names : office.replaceFirst("");
        return alone.isEmpty() ? names : alone;
    }

    private @Nullable String declaredInMeta() {
        return meta.first(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "byl",
                "dcterms.creator",
                "cxenseparse:author");
    }

    private static Stream<@Nullable String> held(PageElements page) {
        return page.all().stream()
                .filter(Byline::isSaidToHoldIt)
                .limit(MOST_ELEMENTS)
                .map(Element::text);
    }

    private static boolean isSaidToHoldIt(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String property = element.attr("itemprop").strip();
        return property.equalsIgnoreCase("author")
                || property.equalsIgnoreCase("name") && isOfAuthor(element)
                || element.normalName().equals("a")
                        && element.attr("rel").strip().equalsIgnoreCase("author")
                || isNamedForAuthor(element.attr("class").toLowerCase(Locale.ROOT));
    }

    private static boolean isNamedForAuthor(String names) {
        return names.contains("byline")
                || names.contains("author") && CLASS.matcher(names).find();
    }

    private static boolean isOfAuthor(Element element) {
        return element.parents().stream()
                .anyMatch(around -> around.attr("itemprop").contains("author"));
    }

    /** Lines "By …" shortly above the body or at its beginning. */
    private static Stream<@Nullable String> printed(PageBlocks blocks, BlockRange body) {
        int from = Math.max(0, body.from() - NEAR);
        int to = Math.min(blocks.count(), body.from() + NEAR);
        return blocks.all().subList(from, to).stream()
                .filter(block -> block.text().length() < LONGEST_NAME)
                .map(block -> PRINTED.matcher(block.text()))
                .filter(Matcher::matches)
                .map(line -> line.group("name"))
                .filter(name -> name.split(" ").length <= MOST_WORDS && !Letters.endsSentence(name));
    }

    /** The outlet's name, or a good part of a longer one. */
    private boolean isOutlet(String name) {
        return outlet != null
                && (name.equalsIgnoreCase(outlet)
                        || name.split(" ").length >= PART_OF_OUTLET
                                && Letters.only(outlet).contains(Letters.only(name)));
    }

    private boolean isName(String name) {
        return name.length() > 2
                && name.length() < LONGEST_NAME
                && Letters.size(name) > 2
                && !isOutlet(name)
                && !NO_NAME.matcher(name).matches();
    }
}
