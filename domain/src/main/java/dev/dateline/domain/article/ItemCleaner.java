package dev.dateline.domain.article;

import dev.dateline.domain.article.CleanText.Part;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an item, as received, into clean text; never throws for bad input. Safe for use by many threads. */
public final class ItemCleaner {
    /** What became of an item. */
    public sealed interface Outcome {}

    /** It could be read. */
    public record Cleaned(CleanText text) implements Outcome {}

    /** It could not, for this reason. */
    public record Unreadable(String reason) implements Outcome {}

    /** Cleans an item. */
    public Outcome clean(Item item) {
        try {
            if (item.content() instanceof ItemContent.Entry entry) {
                return entry(item, entry.entry());
            }
            if (item.content() instanceof ItemContent.Page page) {
                return page(item, page);
            }
            return new Cleaned(withdrawal(item));
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable("The cleaner failed on this item: " + e);
        }
    }

    private static Outcome entry(Item item, FeedEntry entry) {
        String title = EntryText.title(entry);
        String summary = EntryText.summary(entry);
        List<Block> blocks = EntryText.blocks(entry);
        if (title.isEmpty() && summary == null && blocks.isEmpty()) {
            return new Unreadable("The entry has neither a title nor a text.");
        }
        String all = title + "\n" + Objects.requireNonNullElse(summary, "") + "\n" + text(blocks);
        return new Cleaned(new CleanText(
                item,
                Part.ENTRY,
                title,
                summary,
                blocks,
                LanguageIdentifier.identify(all, entry.language()).tag(),
                EntryText.published(entry, item.fetched().at()),
                entry.updated(),
                entry.author(),
                entry.credit() == null ? credit(blocks, summary) : entry.credit(),
                kind(item, title, summary, blocks),
                null,
                List.of()));
    }

    private static Outcome page(Item item, ItemContent.Page page) {
        ExtractedPage extracted = PageExtractor.extract(page.body(), page.charset(), address(item));
        if (extracted.kind() != ArticleKind.WALL && extracted.blocks().isEmpty()) {
            return new Unreadable("No article text was found on the page.");
        }
        return new Cleaned(new CleanText(
                item,
                Part.PAGE,
                extracted.title(),
                extracted.description(),
                extracted.blocks(),
                extracted.language(),
                extracted.published(),
                extracted.modified(),
                extracted.byline(),
                extracted.credit(),
                extracted.kind(),
                extracted.picture(),
                extracted.links()));
    }

    private static CleanText withdrawal(Item item) {
        return new CleanText(
                item,
                Part.WITHDRAWAL,
                "",
                null,
                List.of(),
                "und",
                null,
                null,
                null,
                null,
                ArticleKind.WITHDRAWN,
                null,
                List.of());
    }

    /** A short entry is a teaser, neither a wall nor a stub: the page will tell. */
    private static ArticleKind kind(Item item, String title, @Nullable String summary, List<Block> blocks) {
        List<Block> text = blocks.isEmpty() && summary != null ? List.of(Block.paragraph(summary)) : blocks;
        ArticleKind kind = ArticleKinds.classify(new ArticleKinds.Clues(title, item.url(), List.of(), text));
        return kind == ArticleKind.WALL || kind == ArticleKind.STUB ? ArticleKind.STORY : kind;
    }

    private static @Nullable String credit(List<Block> blocks, @Nullable String summary) {
        List<String> paragraphs = blocks.isEmpty()
                ? List.of(Objects.requireNonNullElse(summary, ""))
                : blocks.stream().map(Block::text).toList();
        return Credit.in(paragraphs);
    }

    private static @Nullable URI address(Item item) {
        try {
            return URI.create(item.url());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
