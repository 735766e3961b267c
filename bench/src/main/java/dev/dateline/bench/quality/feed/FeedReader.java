package dev.dateline.bench.quality.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.dateline.ingest.feed.FeedAnswer;
import dev.dateline.ingest.feed.FeedParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Something that reads the entries of a feed. */
public interface FeedReader {

    /**
     * One entry.
     *
     * @param title plain or markup, empty when it has none
     * @param link empty when it has none
     * @param dates publication and last change, as far as they are known
     */
    record Entry(String title, String link, List<Instant> dates) {
        private static final Pattern TAG = Pattern.compile("<[^>]*>");
        private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]+");

        /** An entry of which some may be missing. */
        public static Entry of(
                @Nullable String title, @Nullable String link, @Nullable Instant published, @Nullable Instant updated) {
            return new Entry(
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(link, ""),
                    Stream.of(Optional.ofNullable(published), Optional.ofNullable(updated))
                            .flatMap(Optional::stream)
                            .toList());
        }

        /** The title as a reader would see it. */
        public String plainTitle() {
            String text = Parser.unescapeEntities(Parser.unescapeEntities(title, false), false);
            return SPACE.matcher(TAG.matcher(text).replaceAll(""))
                    .replaceAll(" ")
                    .strip();
        }
    }

    /** How tables call it. */
    String name();

    /** The entries in document order; nothing when it cannot be read as a feed. */
    Optional<List<Entry>> read(byte[] feed);

    /** The parser of the wire. */
    record Wire(FeedParser parser) implements FeedReader {
        @Override
        public String name() {
            return "Dateline";
        }

        @Override
        public Optional<List<Entry>> read(byte[] feed) {
            FeedAnswer answer = FeedAnswer.of("", parser.parse(feed, null, URI.create("")));
            return answer.error() != null
                    ? Optional.empty()
                    : Optional.of(answer.entries().stream()
                            .map(e -> Entry.of(e.title(), e.link(), e.published(), e.updated()))
                            .toList());
        }
    }

    /** The library that we build on, as its documentation uses it. */
    record RomeAlone() implements FeedReader {
        @Override
        public String name() {
            return "Rome alone";
        }

        @Override
        public Optional<List<Entry>> read(byte[] feed) {
            try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed))) {
                return Optional.of(new SyndFeedInput()
                        .build(reader).getEntries().stream()
                                .map(RomeAlone::entry)
                                .toList());
            } catch (FeedException | IOException | RuntimeException unreadable) {
                return Optional.empty();
            }
        }

        private static Entry entry(SyndEntry e) {
            return Entry.of(e.getTitle(), e.getLink(), instant(e.getPublishedDate()), instant(e.getUpdatedDate()));
        }

        private static @Nullable Instant instant(@Nullable Date date) {
            return date == null ? null : date.toInstant();
        }
    }
}
