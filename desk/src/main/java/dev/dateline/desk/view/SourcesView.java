package dev.dateline.desk.view;

import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.source.KnownSource;
import java.time.Instant;
import java.util.List;

/**
 * Everything on the page of sources.
 *
 * @param heading how many there are, and how many need somebody, in words
 * @param rows the sources, those that need somebody first
 * @param status how the desk is
 */
public record SourcesView(String heading, List<SourceRow> rows, StatusLine status) {
    private static final int MOST = 2_000;

    /** The page as it is now. */
    public static SourcesView of(Newsroom newsroom, boolean unwellOnly, Instant now) {
        List<KnownSource> all = newsroom.sources().all();
        long unwell = all.stream().filter(KnownSource::isUnwell).count();
        List<SourceRow> rows = all.stream()
                .filter(known -> !unwellOnly || known.isUnwell())
                .limit(MOST)
                .map(known -> SourceRow.of(known, now))
                .toList();
        String heading = Words.count(all.size(), "source")
                + (unwell == 0 ? ", all well" : ", " + unwell + (unwell == 1 ? " needs" : " need") + " somebody");
        return new SourcesView(heading, rows, StatusLine.of(newsroom.health(), now));
    }
}
