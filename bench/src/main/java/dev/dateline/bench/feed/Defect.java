package dev.dateline.bench.feed;

import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One way in which feeds go wrong.
 *
 * @param name what stands in the table
 * @param injection puts it into the text of a healthy feed; empty where the feed has no place for it
 */
record Defect(String name, Function<String, Optional<Damaged>> injection) {

    /**
     * A feed that is damaged.
     *
     * @param bytes what a server sends
     * @param left what must be left of the entries that the healthy feed had
     * @param appended what a reader must show behind each title that was changed; null where that may be anything
     */
    record Damaged(
            byte[] bytes,
            UnaryOperator<List<Entry>> left,
            @Nullable String appended) {
        /** Damage that must cost nothing. */
        static Damaged whole(byte[] bytes) {
            return new Damaged(bytes, UnaryOperator.identity(), null);
        }

        /** Damage that must cost nothing, in titles that have this behind them. */
        static Damaged titled(byte[] bytes, String appended) {
            return new Damaged(bytes, UnaryOperator.identity(), appended);
        }
    }

    /** A defect behind each title, and what a reader must show of it. */
    static Defect behindTitles(String name, String markup, String shown) {
        return new Defect(name, feed -> {
            String changed = EntryText.titles(feed, title -> title + markup);
            return changed.equals(feed)
                    ? Optional.empty()
                    : Optional.of(Damaged.titled(changed.getBytes(StandardCharsets.UTF_8), shown));
        });
    }

    /** A defect behind each link, which must show all of it; a feed with links of other kinds has no place for it. */
    static Defect behindLinks(String name, String parameters) {
        return new Defect(name, feed -> {
            String changed = EntryText.links(feed, link -> link + "?" + parameters);
            boolean all = changed.length() - feed.length()
                    == (parameters.length() + 1) * EntryText.complete(feed, feed.length());
            UnaryOperator<List<Entry>> left = entries -> entries.stream()
                    .map(e -> new Entry(e.title(), e.link() + "?" + parameters, e.dates()))
                    .toList();
            return all && !changed.equals(feed)
                    ? Optional.of(new Damaged(changed.getBytes(StandardCharsets.UTF_8), left, null))
                    : Optional.empty();
        });
    }

    /** A defect that some change of the text makes and that must cost nothing; unchanged texts have no place for it. */
    static Defect ofText(String name, UnaryOperator<String> change) {
        return new Defect(name, feed -> {
            String changed = change.apply(feed);
            return changed.equals(feed)
                    ? Optional.empty()
                    : Optional.of(Damaged.whole(changed.getBytes(StandardCharsets.UTF_8)));
        });
    }
}
