package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.ArticleKinds;
import dev.dateline.domain.article.ArticleKinds.Clues;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.clean.CleanOutcome.Cleaned;
import dev.dateline.domain.article.clean.CleanOutcome.Unreadable;
import dev.dateline.domain.article.clean.CleanText.From;
import dev.dateline.domain.article.language.LanguageIdentifier;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.article.page.PageText;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent.Entry;
import dev.dateline.domain.item.ItemContent.Gone;
import dev.dateline.domain.item.ItemContent.Page;
import java.util.List;

/** Makes a clean text of any item: an entry's words, a page's article, or the news that it has been withdrawn. */
public final class ItemCleaner {

    private ItemCleaner() {}

    /** Cleans an item; never throws for what is in it. */
    public static CleanOutcome clean(Item item) {
        if (item.content() instanceof Entry entry) {
            return ofEntry(item, entry.entry());
        }
        return item.content() instanceof Page page ? ofPage(item, page) : withdrawal(item, (Gone) item.content());
    }

    private static CleanOutcome ofEntry(Item item, FeedEntry entry) {
        EntryText text =
                EntryText.read(entry, item.outlet().name(), item.fetched().at());
        if (text.title().isEmpty() && text.summary().isEmpty()) {
            return new Unreadable("the entry has neither title nor text");
        }
        String words = text.title() + ". " + text.summary();
        return new Cleaned(new CleanText(
                From.ENTRY,
                item.article(),
                item.source(),
                item.outlet(),
                item.url(),
                item.arrival(),
                item.fetched().at(),
                text.title(),
                text.summary(),
                text.blocks(),
                LanguageIdentifier.identify(words, entry.language()).tag(),
                text.published(),
                entry.updated(),
                text.byline(),
                text.credit(),
                kind(item, text),
                null,
                text.links(),
                null,
                OtherAddresses.ofEntry(item, entry)));
    }

    /** An entry without its page is short by nature: that makes it no stub. */
    private static ArticleKind kind(Item item, EntryText text) {
        List<Block> blocks = text.blocks().isEmpty() ? List.of(Block.paragraph(text.summary())) : text.blocks();
        ArticleKind kind = ArticleKinds.classify(new Clues(text.title(), item.url(), List.of(), blocks));
        return kind == ArticleKind.STUB || kind == ArticleKind.WALL
                ? ArticleKinds.byTitle(text.title(), item.url())
                : kind;
    }

    private static CleanOutcome ofPage(Item item, Page page) {
        if (page.body().length == 0) {
            return new Unreadable("the page is empty");
        }
        if (PageText.isBinary(page.body())) {
            return new Unreadable("the page is no text");
        }
        ExtractedPage found = PageExtractor.extract(
                page.body(), page.charset(), item.fetched().url());
        return found.title().isEmpty() && found.blocks().isEmpty()
                ? new Unreadable("no article found on the page")
                : new Cleaned(text(item, found));
    }

    private static CleanText text(Item item, ExtractedPage page) {
        return new CleanText(
                From.PAGE,
                item.article(),
                item.source(),
                item.outlet(),
                item.url(),
                item.arrival(),
                item.fetched().at(),
                page.title(),
                null,
                page.blocks(),
                page.language(),
                page.published(),
                page.modified(),
                page.byline(),
                page.credit(),
                page.kind(),
                page.picture(),
                page.links(),
                page.wall(),
                OtherAddresses.ofPage(item, page.url()));
    }

    private static CleanOutcome withdrawal(Item item, Gone gone) {
        return new Cleaned(new CleanText(
                From.WITHDRAWAL,
                item.article(),
                item.source(),
                item.outlet(),
                item.url(),
                item.arrival(),
                item.fetched().at(),
                "",
                gone.reason(),
                List.of(),
                "und",
                null,
                null,
                null,
                null,
                ArticleKind.WITHDRAWN,
                null,
                List.of(),
                null,
                List.of()));
    }
}
