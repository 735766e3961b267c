package dev.dateline.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.domain.item.FeedEntry;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/**
 * Rome's reading of a healthy document, for entries of which the {@link XmlFeed} understood neither title nor text.
 *
 * <p>Rome knows vocabularies through its modules that we do not. It is not asked first because one bad number makes it
 * refuse a feed, and because it loses links, dates and markup: of 3,825 entries in healthy test feeds it had nothing
 * that the tree reader had not, and lacked 332 fields that the tree reader has.
 */
final class RomeReading {
    private RomeReading() {}

    static Feed complete(Feed feed, Document document) {
        boolean silent = feed.entries().stream().anyMatch(RomeReading::isSilent);
        boolean known =
                feed.format() == FeedFormat.RSS || feed.format() == FeedFormat.ATOM || feed.format() == FeedFormat.RDF;
        return silent && known ? completed(feed, entries(document)) : feed;
    }

    private static boolean isSilent(FeedEntry entry) {
        return entry.title() == null && entry.summary() == null && entry.content() == null;
    }

    private static List<SyndEntry> entries(Document document) {
        try {
            return new SyndFeedInput().build(document).getEntries();
        } catch (FeedException | RuntimeException refused) {
            return List.of();
        }
    }

    private static Feed completed(Feed feed, List<SyndEntry> rome) {
        if (rome.size() != feed.entries().size()) {
            return feed;
        }
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < rome.size(); i++) {
            FeedEntry ours = feed.entries().get(i);
            entries.add(isSilent(ours) ? completed(ours, rome.get(i)) : ours);
        }
        return feed.withEntries(entries);
    }

    private static FeedEntry completed(FeedEntry ours, SyndEntry rome) {
        return new FeedEntry(
                ours.guid(),
                Markup.plain(rome.getTitle()),
                ours.link(),
                text(rome.getDescription()),
                rome.getContents().isEmpty() ? null : text(rome.getContents().get(0)),
                ours.author(),
                ours.published(),
                ours.publishedText(),
                ours.updated(),
                ours.language(),
                ours.credit(),
                ours.markup());
    }

    private static @Nullable String text(@Nullable SyndContent content) {
        return content == null
                        || content.getValue() == null
                        || content.getValue().isBlank()
                ? null
                : content.getValue();
    }
}
