package dev.dateline.domain.article.page;
import dev.dateline.domain.article.*;
import java.net.URI; import java.util.List;
import org.jsoup.nodes.Document;
public final class PageExtractor { public static ExtractedPage extract(Document d, URI u) { return new ExtractedPage(d.select("h1").text(), d.select("p").eachText().stream().map(Block::paragraph).toList(), null, null, null, null, null, ArticleKind.STORY, null, List.of()); } }
