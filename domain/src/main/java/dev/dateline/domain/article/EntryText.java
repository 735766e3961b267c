package dev.dateline.domain.article;

import dev.dateline.domain.item.FeedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Plain title, summary and body of a feed's entry. */
final class EntryText {
    /** Markup this long is a text and not a teaser. */
    private static final int FULL_TEXT = 600;

    private static final int SUMMARY_LENGTH = 1_000;
    private static final Instant FIRST_WEB_PAGE = Instant.parse("1991-08-06T00:00:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(15);
    private static final double SURE = 0.9;
    private static final double LIE = 0.1;

    /** What blogging and feed software appends to every entry. */
    private static final Pattern APPENDIX = Pattern.compile(
            "(?iu)(\\bThe post .{1,300} appeared first on .{1,100}|\\[?(…|\\.\\.\\.)\\]?\\s*(Read more|Continue reading.{0,80})?"
                    + "|\\(?\\b(Read more|Continue reading|Leer más|Seguir leyendo|Weiterlesen|Mehr lesen|Lire la suite|Читать далее|Подробнее)\\b\\s*(…|\\.\\.\\.|»|→|>+)?\\)?"
                    + "|اقرأ المزيد)\\s*$");

    private EntryText() {}

    static String title(FeedEntry entry) {
        return plain(entry.title());
    }

    /** The short text; the beginning of the content where the feed has no summary. */
    static @Nullable String summary(FeedEntry entry) {
        String summary = withoutAppendix(plain(entry.summary()));
        if (summary.isEmpty()) {
            summary = withoutAppendix(plain(entry.content()));
        }
        return summary.isEmpty() ? null : shortened(summary);
    }

    /** The body, when the entry carries the whole text. */
    static List<Block> blocks(FeedEntry entry) {
        String markup = longer(entry.content(), entry.summary());
        if (plain(markup).length() < FULL_TEXT && entry.content() == null) {
            return List.of();
        }
        Element body = Jsoup.parseBodyFragment(markup).body();
        body.select("script, style, figure, figcaption, iframe, form, nav, aside")
                .remove();
        List<Block> blocks = new ArrayList<>();
        for (Element element : body.select("p, h1, h2, h3, h4, h5, h6, blockquote, li")) {
            String text = withoutAppendix(element.text().strip());
            if (!text.isEmpty() && element.parents().stream().noneMatch(EntryText::isBlock)) {
                blocks.add(new Block(kind(element), text));
            }
        }
        return blocks.isEmpty() || length(blocks) < body.text().length() / 2 ? lines(body) : blocks;
    }

    /** The feed's date, with little confidence where it cannot be true. */
    static @Nullable PublishedDate published(FeedEntry entry, Instant seenAt) {
        Instant at = entry.published();
        if (at == null) {
            return null;
        }
        boolean lie = at.isAfter(seenAt.plus(AHEAD)) || at.isBefore(FIRST_WEB_PAGE);
        return new PublishedDate(at, PublishedDate.Origin.FEED, lie ? LIE : SURE);
    }

    private static boolean isBlock(Element parent) {
        return switch (parent.normalName()) {
            case "p", "blockquote", "li" -> true;
            default -> false;
        };
    }

    private static Block.Kind kind(Element element) {
        return switch (element.normalName()) {
            case "blockquote" -> Block.Kind.QUOTE;
            case "li" -> Block.Kind.LIST_ITEM;
            case "p" -> Block.Kind.PARAGRAPH;
            default -> Block.Kind.HEADING;
        };
    }

    private static List<Block> lines(Element body) {
        return body.wholeText()
                .lines()
                .map(line -> withoutAppendix(line.strip().replaceAll("\\s+", " ")))
                .filter(line -> !line.isEmpty())
                .map(Block::paragraph)
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(b -> b.text().length()).sum();
    }

    private static String longer(@Nullable String one, @Nullable String other) {
        String first = one == null ? "" : one;
        String second = other == null ? "" : other;
        return first.length() >= second.length() ? first : second;
    }

    private static String plain(@Nullable String markup) {
        return markup == null ? "" : Jsoup.parseBodyFragment(markup).text().strip();
    }

    private static String withoutAppendix(String text) {
        return APPENDIX.matcher(text).replaceFirst("").strip();
    }

    private static String shortened(String text) {
        if (text.length() <= SUMMARY_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY_LENGTH);
        return text.substring(0, space > SUMMARY_LENGTH / 2 ? space : SUMMARY_LENGTH) + "…";
    }
}
