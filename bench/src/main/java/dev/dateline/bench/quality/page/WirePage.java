package dev.dateline.bench.quality.page;

import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;

/** The extractor of the wire; of a page's address it knows only what the page itself tells. */
record WirePage() implements Extractor {
    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public Found read(byte[] page) {
        ExtractedPage extracted = PageExtractor.extract(page, null);
        var published = extracted.publishedLocal();
        return new Found(
                extracted.text(), published == null ? "" : published.toLocalDate().toString());
    }
}
