package dev.dateline.desk.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever format it travels in.
 *
 * @param id stays for ever
 * @param self where it is
 * @param page the page of the same
 * @param hub where one can ask to be told of changes; null when there is none
 * @param entries the last changed first
 */
public record FeedDocument(
        String id,
        String title,
        URI self,
        URI page,
        @Nullable URI hub,
        List<FeedEntry> entries) {
    public FeedDocument {
        entries = List.copyOf(entries);
    }

    /** When an entry last changed; {@link Instant#EPOCH} without entries. */
    public Instant updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Changes whenever an entry does. */
    public String version() {
        CRC32 sum = new CRC32();
        for (FeedEntry entry : entries) {
            String all = entry.id() + '\n' + entry.title() + '\n' + entry.updated() + '\n' + entry.summary() + '\n';
            sum.update(all.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toString(updated().toEpochMilli(), Character.MAX_RADIX) + "." + Long.toHexString(sum.getValue());
    }
}
