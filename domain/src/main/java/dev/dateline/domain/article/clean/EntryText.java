package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.article.credit.Credits;
import dev.dateline.domain.article.page.MarkupText;
import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of a feed's entry.
 *
 * @param title headline without the outlet's name; empty when the entry has none
 * @param summary short text; empty when the entry has none
 * @param blocks the full text, if the feed carries it
 * @param links the links in it
 * @param credit the agency it names
 * @param byline who wrote it
 * @param published the feed's date, doubted when it is impossible; none when it is only the moment of the request
 */
public record EntryText(
        String title,
        String summary,
        List<Block> blocks,
        List<OutLink> links,
        @Nullable String credit,
        @Nullable String byline,
        @Nullable PublishedDate published) {

    private static final int FULL_TEXT = 600;
    private static final double MORE_THAN_SUMMARY = 1.4;
    private static final int LONGEST_SUMMARY = 700;
    private static final double HONEST = 0.9;
    private static final Pattern CUT_OFF = Pattern.compile("(?:…|\\.\\.\\.)[\\])]?$");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((?<name>[^)]+)\\)$");

    public EntryText {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** Reads an entry of an outlet; the time of its fetch only serves to doubt a date in the future. */
    public static EntryText read(FeedEntry entry, String outlet, Instant fetchedAt) {
        URI url = uri(entry.link());
        MarkupText summary = MarkupText.read(entry.summary() == null ? "" : entry.summary(), url);
        MarkupText content = MarkupText.read(entry.content() == null ? "" : entry.content(), url);
        MarkupText full = isFull(content, summary)
                ? content
                : isFull(summary, content) ? summary : new MarkupText(List.of(), List.of());
        List<String> paragraphs = Stream.of(full, summary, content)
                .map(text -> text.blocks().stream().map(Block::text).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new EntryText(
                title(entry, outlet),
                shortText(summary, content),
                full.blocks(),
                Stream.of(full, summary)
                        .map(MarkupText::links)
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                entry.credit() == null ? Credits.builtIn().named(paragraphs) : entry.credit(),
                byline(entry.author()),
                published(entry, fetchedAt));
    }

    private static String title(FeedEntry entry, String outlet) {
        String title = MarkupText.line(entry.title() == null ? "" : entry.title());
        for (String gap : List.of(" - ", " | ", " – ", " — ")) {
            if (!outlet.isEmpty() && title.endsWith(gap + outlet)) {
                return title.substring(0, title.length() - gap.length() - outlet.length())
                        .strip();
            }
        }
        return title;
    }

    private static boolean isFull(MarkupText text, MarkupText other) {
        String line = text.line();
        return line.length() >= FULL_TEXT
                && text.blocks().size() > 1
                && line.length() > MORE_THAN_SUMMARY * other.line().length()
                && !CUT_OFF.matcher(line).find();
    }

    /** The summary, or the beginning of the text: whole paragraphs up to the limit, at least one. */
    private static String shortText(MarkupText summary, MarkupText content) {
        List<Block> blocks = summary.blocks().isEmpty() ? content.blocks() : summary.blocks();
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (!text.isEmpty() && text.length() + block.text().length() > LONGEST_SUMMARY) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(block.text());
        }
        return text.toString();
    }

    private static @Nullable String byline(@Nullable String author) {
        if (author == null || author.isBlank()) {
            return null;
        }
        String line = MarkupText.line(author);
        var mail = MAIL_AND_NAME.matcher(line);
        String name = mail.matches() ? mail.group("name") : line;
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    private static @Nullable PublishedDate published(FeedEntry entry, Instant fetchedAt) {
        Instant at = entry.published() == null ? entry.updated() : entry.published();
        if (at == null) {
            return null;
        }
        DateDoubt doubt = entry.dateDoubt() == null ? DateDoubt.of(at, fetchedAt) : entry.dateDoubt();
        double confidence = doubt == null ? HONEST : doubt.confidence();
        return confidence == 0 ? null : new PublishedDate(at, Origin.FEED, confidence, doubt);
    }

    private static @Nullable URI uri(@Nullable String link) {
        try {
            return link == null ? null : new URI(link.strip());
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
