package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page by event. A single event's article stays whole, a roundup or a live page comes apart, headlines of other pages and the
 * site's own words at its end are told apart from its text. Weights learned on roundups made of articles on known events.
 */
public final class Segments {
    private static final BoundaryWeights LEARNED = BoundaryWeights.learned();

    private Segments() {}

    /** The segments of a page, one paragraph a line, in reading order; together they are all its lines. */
    public static List<Segment> of(Document document) {
        return of(document, 0);
    }

    /**
     * The same, cutting only where more speaks for it; a page that retells other outlets one after the other is cut as readily as before.
     *
     * @param caution what a boundary must be worth beyond what is best on pages made of several events, as log odds
     */
    public static List<Segment> of(Document document, double caution) {
        List<Span> paragraphs = document.paragraphs();
        PageTail tail = new PageTail(
                paragraphs.stream().map(span -> span.of(document.text())).toList());
        int headlines = tail.headlines();
        int furniture = tail.furniture();
        List<Segment> segments = new ArrayList<>();
        if (headlines > 0) {
            cut(document, paragraphs.subList(0, headlines), caution, segments);
        }
        add(segments, Segment.Kind.RELATED_HEADLINES, paragraphs, headlines, furniture);
        add(segments, Segment.Kind.BOILERPLATE, paragraphs, furniture, paragraphs.size());
        return List.copyOf(segments);
    }

    /** The gaps of a page's text, which is all that stands before its tail, for learning. */
    public static BoundaryTraits traits(Document document) {
        return new BoundaryTraits(new LineReader(document.language()).read(document));
    }

    private static void cut(Document document, List<Span> text, double caution, List<Segment> segments) {
        if (text.size() < 2) {
            add(segments, Segment.Kind.STORY, text, 0, text.size());
            return;
        }
        List<Line> lines = new LineReader(document.language()).read(document).subList(0, text.size());
        int from = 0;
        List<String> texts = text.stream().map(span -> span.of(document.text())).toList();
        Digest digest = new Digest(lines, texts);
        BoundaryWeights weights = digest.isOne() ? LEARNED.forDigest() : LEARNED.dearer(caution);
        for (int start : new Boundaries(weights).of(lines, digest.bonus())) {
            add(segments, Segment.Kind.STORY, text, from, start);
            from = start;
        }
        add(segments, Segment.Kind.STORY, text, from, text.size());
    }

    private static void add(List<Segment> segments, Segment.Kind kind, List<Span> lines, int from, int to) {
        if (from < to) {
            Span span = new Span(lines.get(from).start(), lines.get(to - 1).end());
            segments.add(new Segment(kind, span, to - from));
        }
    }
}
