package dev.dateline.domain.story.part;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.segment.Segment;
import dev.dateline.domain.claim.testimony.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The headlines within an article, by where they stand: they belong to the event that comes behind them. */
final class Headings {
    private static final int LONGEST = 120;
    private static final int FEWEST = 2;
    private static final int FEWEST_LETTERS = 2;

    /** An event under a headline takes so many characters at least, the headline included. */
    private static final int SHORTEST = 80;

    private static final String STOPS = ".!?\u2026:;,\u061F\u06D4\u3002\"\u201D\u00BB";

    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    Headings(List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING && hasWords(block.text())) {
                byStart.put(at, new Span(at, at + block.text().length()));
            }
            at += block.text().length() + 1;
        }
    }

    /** The time of an entry on a live page is no headline. */
    private static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    /** Whether there are so many that a roundup has each event under one. */
    boolean areSeveral() {
        return byStart.size() >= FEWEST;
    }

    /** What stands under each headline, as far as the stories go; what stands before the first is an event if it is long enough. */
    List<Span> events(List<Segment> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        int end = stories.get(stories.size() - 1).span().end();
        List<Span> events = new ArrayList<>();
        int start = stories.get(0).span().start();
        for (int heading : byStart.navigableKeySet()) {
            if (heading > start && heading < end) {
                add(events, new Span(start, heading - 1));
                start = heading;
            }
        }
        add(events, new Span(start, end));
        return events;
    }

    private static void add(List<Span> events, Span event) {
        if (event.length() >= SHORTEST) {
            events.add(event);
        }
    }

    /** The same events, where none ends in the headline of the next one. */
    List<Span> snapped(List<Span> events) {
        List<Span> snapped = new ArrayList<>(events);
        for (int i = 0; i + 1 < events.size(); i++) {
            Span event = snapped.get(i);
            Map.Entry<Integer, Span> last = byStart.lowerEntry(event.end());
            if (last != null && last.getValue().end() >= event.end() && last.getKey() > event.start() + 1) {
                snapped.set(i, new Span(event.start(), last.getKey() - 1));
                snapped.set(i + 1, new Span(last.getKey(), events.get(i + 1).end()));
            }
        }
        return snapped;
    }

    /** The part of the text that tells of an event, its first line apart if that is a headline. */
    Part part(Span event, String text) {
        String words = event.of(text);
        int end = words.indexOf('\n');
        String first = end < 0 ? "" : words.substring(0, end).strip();
        boolean headline = byStart.containsKey(event.start())
                || (first.length() <= LONGEST
                        && hasWords(first)
                        && STOPS.indexOf(first.charAt(first.length() - 1)) < 0);
        return headline && end > 0
                ? new Part(first, words.substring(end + 1).strip(), Testimony.NONE)
                : new Part("", words, Testimony.NONE);
    }
}
