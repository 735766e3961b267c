package dev.dateline.domain.article;

import dev.dateline.domain.article.CleanText.Part;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.article.page.PageText;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an item, as received, into clean text; never throws for bad input. Safe for use by many threads. */
public final class ItemCleaner {
    /** Headlines by which publishers announce a correction, in the languages of the sample and of the big agencies. */
    private static final Pattern CORRECTION = Pattern.compile(
            "(?iu)^\\W*(correction|corrected|clarification|corrección|rectificación|fe de erratas|korrektur|richtigstellung"
                    + "|berichtigung|rectificatif|correctif|erratum|исправление|уточнение|поправка|تصحيح|تصويب|corrigendum"
                    + "|correção|rettifica|düzeltme)\\b");

    private static final Pattern WITHDRAWAL = Pattern.compile(
            "(?iu)^\\W*((mandatory )?kill\\b|withdrawn|story withdrawn|advisory: withdraw|zurückgezogen|retirad[ao]\\b|annulation\\b"
                    + "|аннулировано|отозвано|إلغاء خبر)");

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
                credit(entry.credit(), blocks, summary),
                kind(title, ArticleKind.STORY),
                null,
                List.of()));
    }

    private static Outcome page(Item item, ItemContent.Page page) {
        ExtractedPage extracted =
                PageExtractor.extract(PageText.parse(page.body(), page.charset(), item.url()), URI.create(item.url()));
        if (extracted.kind() != ArticleKind.WALL && extracted.blocks().isEmpty()) {
            return new Unreadable("No article text was found on the page.");
        }
        String all = extracted.title() + "\n" + text(extracted.blocks());
        return new Cleaned(new CleanText(
                item,
                Part.PAGE,
                extracted.title(),
                extracted.description(),
                extracted.blocks(),
                LanguageIdentifier.identify(all, extracted.language()).tag(),
                extracted.published(),
                extracted.modified(),
                extracted.byline(),
                credit(null, extracted.blocks(), extracted.description()),
                kind(extracted.title(), extracted.kind()),
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

    private static ArticleKind kind(String title, ArticleKind otherwise) {
        if (CORRECTION.matcher(title).find()) {
            return ArticleKind.CORRECTION;
        }
        return WITHDRAWAL.matcher(title).find() ? ArticleKind.WITHDRAWN : otherwise;
    }

    private static @Nullable String credit(@Nullable String named, List<Block> blocks, @Nullable String summary) {
        return named != null ? named : Credit.of(blocks, Objects.requireNonNullElse(summary, "")).orElse(null);
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
