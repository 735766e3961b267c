package dev.dateline.domain.article.page;

import dev.dateline.domain.article.ArticleKinds;
import dev.dateline.domain.article.ArticleKinds.Clues;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.article.language.LanguageIdentifier;
import dev.dateline.domain.article.page.date.PageDates;
import dev.dateline.domain.article.page.date.PageDates.Dated;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageElements;
import dev.dateline.domain.article.page.markup.PageFacts;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article on a page: text without furniture, headline, dates, author and the rest. Works in any language, on a
 * page of any age, by general features only. Never throws for bad input: a page without an article gives empty blocks.
 */
public final class PageExtractor {

    private PageExtractor() {}

    /** Reads a page as received; the charset is a name or a whole Content-Type, see {@link PageText}. */
    public static ExtractedPage extract(byte[] body, @Nullable String charset, @Nullable URI url) {
        return explain(body, charset, url).page();
    }

    /** Reads a page as received, of which nothing else is known. */
    public static ExtractedPage extract(byte[] html, @Nullable URI url) {
        return extract(html, null, url);
    }

    /** Reads a parsed page; the document is left as it is. Without an address the page's own is taken. */
    public static ExtractedPage extract(Document page, @Nullable URI url) {
        return explain(page, url).page();
    }

    /** Reads a page as received, and tells of each of its blocks why it is kept or left out. */
    public static ExplainedPage explain(byte[] body, @Nullable String charset, @Nullable URI url) {
        String markup = PageText.decode(body, charset);
        String within = PageLimits.within(markup);
        ExplainedPage page = explain(PageText.parse(within), url);
        return within.length() == markup.length() ? page : PageLimits.cut(page, markup.substring(within.length()));
    }

    private static ExplainedPage explain(Document page, @Nullable URI url) {
        PageElements elements = PageElements.of(page);
        MetaTags meta = MetaTags.of(elements);
        LinkedData linked = LinkedData.of(elements);
        PageFacts facts = new PageFacts(elements, meta, linked, url);
        URI address = facts.address();
        PageTitle titles = new PageTitle(elements, meta, linked, address == null ? url : address);
        String title = titles.find();
        Body body = Body.find(elements, linked, titles.headLines(title), title);
        PageDates dates = new PageDates(elements, meta, linked, body.page(), title);
        Dated date = dates.published(url == null ? address : url, body.range());
        String byline = new Byline(meta, linked, facts.outlet()).find(elements, body.page(), body.range());
        Wall wall = PageWall.before(elements, linked, title, body);
        Parts parts = new Parts(facts, linked, title, body, date, dates.modified(), byline, wall);
        return new ExplainedPage(assemble(parts), body.explained());
    }

    private record Parts(
            PageFacts facts,
            LinkedData linked,
            String title,
            Body body,
            @Nullable Dated date,
            @Nullable Instant modified,
            @Nullable String byline,
            @Nullable Wall wall) {}

    private static ExtractedPage assemble(Parts parts) {
        PageFacts facts = parts.facts();
        Body body = parts.body();
        String title = parts.title();
        Dated date = parts.date();
        URI address = facts.address();
        String url = address == null ? null : address.toString();
        String text = body.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        return new ExtractedPage(
                url,
                title,
                body.blocks(),
                LanguageIdentifier.identify(text.isBlank() ? title : text, facts.declaredLanguage())
                        .tag(),
                date == null ? null : date.date(),
                date == null ? null : date.local(),
                parts.modified(),
                parts.byline(),
                facts.outlet(),
                facts.section(),
                PageCredit.find(parts.linked(), body.blocks()),
                facts.description(),
                facts.picture(),
                ArticleKinds.classify(new Clues(title, url, parts.linked().types(), body.blocks(), parts.wall())),
                PageLinks.of(body.page(), body.reasons(), facts),
                parts.wall(),
                body.removed());
    }
}
