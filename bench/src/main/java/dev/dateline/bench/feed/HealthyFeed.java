package dev.dateline.bench.feed;

import dev.dateline.bench.feed.Defect.Damaged;
import dev.dateline.bench.quality.feed.FeedReader;
import dev.dateline.bench.quality.feed.FeedReader.Entry;
import dev.dateline.bench.quality.feed.FeedScore;
import dev.dateline.bench.quality.feed.GoldFeed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A feed that nothing is wrong with.
 *
 * @param file where it came from
 * @param text all of it
 * @param entries what each reader reads of it, by the reader's name
 */
record HealthyFeed(Path file, String text, Map<String, List<Entry>> entries) {

    /** The feeds of a corpus that are UTF-8 and have entries that all these readers read as the reference does. */
    static List<HealthyFeed> of(Path corpus, List<FeedReader> readers) {
        return GoldFeed.read(corpus).stream()
                .filter(gold -> FeedScore.isReal(gold.entries()))
                .flatMap(gold -> of(gold, readers).stream())
                .toList();
    }

    private static Optional<HealthyFeed> of(GoldFeed gold, List<FeedReader> readers) {
        return utf8(gold.bytes())
                .filter(text -> readers.stream().allMatch(reader -> isHealthy(gold, reader)))
                .map(text -> new HealthyFeed(gold.file(), text, read(text, readers)));
    }

    private static boolean isHealthy(GoldFeed gold, FeedReader reader) {
        return reader.read(gold.bytes())
                .filter(read -> FeedScore.isCore(gold.entries(), read))
                .isPresent();
    }

    private static Map<String, List<Entry>> read(String text, List<FeedReader> readers) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return readers.stream()
                .collect(Collectors.toMap(
                        FeedReader::name, reader -> reader.read(bytes).orElse(List.of())));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean labelled = text.matches("(?is)\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"']).*");
            return labelled ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The same entries as a JSON Feed, as this reader reads it. */
    HealthyFeed asJson(FeedReader reader) {
        Function<FeedReader, List<Entry>> theirs = r -> entries.getOrDefault(r.name(), List.of());
        String json = JsonDefects.feed(theirs.apply(reader));
        return new HealthyFeed(file, json, read(json, List.of(reader)));
    }

    /** Whether the reader finds all that must be left; it may find more of an entry that was cut off. */
    boolean isKept(FeedReader reader, Damaged damaged) {
        List<Entry> left = damaged.left().apply(entries.getOrDefault(reader.name(), List.of()));
        return reader.read(damaged.bytes())
                .filter(read -> read.size() == left.size()
                        || left.size()
                                        < entries.getOrDefault(reader.name(), List.of())
                                                .size()
                                && read.size() == left.size() + 1)
                .filter(read -> areKept(left, read, damaged.appended()))
                .isPresent();
    }

    private static boolean areKept(List<Entry> left, List<Entry> read, @Nullable String appended) {
        boolean shown = appended == null || appended.isEmpty();
        for (int i = 0; i < left.size(); i++) {
            Entry had = left.get(i);
            Entry has = read.get(i);
            boolean dated = had.dates().isEmpty() || has.dates().stream().anyMatch(had.dates()::contains);
            if (!isKept(had.plainTitle(), has.plainTitle(), appended)
                    || !has.link().startsWith(had.link())
                    || !dated) {
                return false;
            }
            shown |= appended != null && has.plainTitle().endsWith(appended.strip());
        }
        return shown;
    }

    private static boolean isKept(String had, String has, @Nullable String appended) {
        return appended == null ? has.startsWith(had) : has.equals(had) || has.equals((had + appended).strip());
    }
}
