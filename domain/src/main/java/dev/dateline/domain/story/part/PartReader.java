package dev.dateline.domain.story.part;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.segment.Segment;
import dev.dateline.domain.claim.segment.Segments;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.claim.testimony.TestimonyReader;
import dev.dateline.domain.claim.testimony.TollReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article by its events. A roundup with headlines in it is cut at these; another roundup where that is best, a digest of
 * other outlets too; any other page, a live one among them, only where much speaks for it, for a story that is torn costs more than
 * two that lie on one page. A single event's article stays
 * whole, its tail included; of others, headlines of other pages and the site's own words are left out. Not for use by several
 * threads at once.
 */
public final class PartReader {
    /** What of a longer article is cut and read, in UTF-16 units. */
    static final int MOST_CHARACTERS = 60_000;

    /** The most lines of it: cutting takes the square of their number. */
    static final int MOST_LINES = 600;

    /** An event is told in so many characters at least, and on a page that is no roundup in two paragraphs. */
    private static final int SHORTEST = 120;

    /** By this one in a hundred articles on single events is cut, or fewer; docs/benchmarks/claims.md. */
    private static final double CAUTION = 3;

    private final Testimonies testimonies;

    /** Reads the testimony of each of a document's events. */
    interface Testimonies {
        List<Testimony> read(Document document, List<Span> events);
    }

    /** A reader of parts and testimonies. */
    public PartReader() {
        this(new TestimonyReader()::read);
    }

    PartReader(Testimonies testimonies) {
        this.testimonies = testimonies;
    }

    /** The article by its events, each with who says what. A reader that breaks on a text sets the testimony aside, not the article. */
    public Parts read(Article article) {
        Document document = document(article);
        Part whole = new Part(article.title(), article.text(), Testimony.NONE);
        if (document.text().isEmpty() || article.kind() == ArticleKind.WITHDRAWN) {
            return new Parts(List.of(whole), null);
        }
        try {
            return read(article, document, whole);
        } catch (RuntimeException | StackOverflowError broken) {
            return new Parts(List.of(whole), "the reader of claims broke on it: " + broken);
        }
    }

    private Parts read(Article article, Document document, Part whole) {
        List<Span> events = events(article, document);
        List<Testimony> told = testimonies.read(document, events);
        if (events.size() < 2) {
            return new Parts(List.of(told.isEmpty() ? whole : tolled(whole.with(told.get(0)), document)), null);
        }
        Headings headings = new Headings(article.blocks());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            parts.add(tolled(headings.part(events.get(i), document.text()).with(told.get(i)), document));
        }
        return new Parts(parts, null);
    }

    private static Part tolled(Part part, Document document) {
        Toll toll = TollReader.read(part.title(), part.text(), document.language(), document.published());
        return part.with(part.testimony().with(toll));
    }

    private static List<Span> events(Article article, Document document) {
        boolean several = article.kind() == ArticleKind.ROUNDUP;
        List<Segment> stories = Segments.of(document, several ? 0 : CAUTION).stream()
                .filter(segment -> segment.kind() == Segment.Kind.STORY)
                .toList();
        Headings headings = new Headings(article.blocks());
        if (article.kind() == ArticleKind.ROUNDUP && headings.areSeveral()) {
            return headings.events(stories);
        }
        List<Segment> events = new ArrayList<>();
        stories.forEach(story -> add(events, story, several ? 1 : 2));
        return headings.snapped(events.stream().map(Segment::span).toList());
    }

    /** What is too thin to be told apart goes with the event before, or the first one with the next. */
    private static void add(List<Segment> events, Segment event, int fewest) {
        int last = events.size() - 1;
        if (last >= 0 && (isThin(event, fewest) || isThin(events.get(last), fewest))) {
            Segment before = events.get(last);
            Span both = new Span(before.span().start(), event.span().end());
            events.set(last, new Segment(event.kind(), both, before.paragraphs() + event.paragraphs()));
        } else {
            events.add(event);
        }
    }

    private static boolean isThin(Segment event, int fewest) {
        return event.span().length() < SHORTEST || event.paragraphs() < fewest;
    }

    private static Document document(Article article) {
        String text = head(article.text());
        return new Document(
                text, article.language(), published(article), article.outlet().name());
    }

    private static LocalDate published(Article article) {
        Instant at = article.published() == null
                ? article.seenAt()
                : article.published().at();
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static String head(String text) {
        int end = 0;
        for (int line = 0; line < MOST_LINES && end >= 0 && end < MOST_CHARACTERS; line++) {
            end = text.indexOf('\n', end + 1);
        }
        int most = end < 0 ? text.length() : end;
        return text.substring(0, Math.min(most, Math.min(text.length(), MOST_CHARACTERS)));
    }
}
