package dev.dateline.bench.feed;

import dev.dateline.bench.feed.Defect.Damaged;
import dev.dateline.bench.quality.feed.FeedReader.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as no standard writes them; all of them tell the same moment. */
final class DateDefects {
    private static final Instant MOMENT = Instant.parse("2024-09-05T14:30:00Z");

    private DateDefects() {}

    static List<Defect> all() {
        return Stream.of(
                        "Thurs, 5 Sept 2024 14:30:00 +0000",
                        "2024-09-05 14:30:00",
                        "jeu., 05 sept. 2024 14:30:00 +0000",
                        "Donnerstag, 5. September 2024 14:30 Uhr",
                        "чт, 05 сен 2024 17:30:00 +0300",
                        "jueves, 5 de septiembre de 2024 14:30",
                        "2024年9月5日 14:30",
                        "1725546600",
                        "09/05/2024 2:30 PM",
                        "2024-09-05T14:30:00.123456Z",
                        "20240905T143000Z",
                        "2024-09-05T14:30:00+0000",
                        "Thu Sep  5 14:30:00 UTC 2024",
                        "Thu, 05 Sep 2024 10:30:00 EDT",
                        "Thu, 05 Sep 2024 14:30:00 GMT+0000 (Coordinated Universal Time)",
                        "September 5th, 2024 at 2:30 pm",
                        "Tue, 05 Sep 2024 14:30:00 GMT")
                .map(DateDefects::dated)
                .toList();
    }

    private static Defect dated(String text) {
        return new Defect("date: " + text, feed -> {
            String dated = EntryText.dates(feed, text);
            return dated.equals(feed)
                    ? Optional.empty()
                    : Optional.of(new Damaged(dated.getBytes(StandardCharsets.UTF_8), DateDefects::left, null));
        });
    }

    private static List<Entry> left(List<Entry> healthy) {
        return healthy.stream()
                .map(e -> e.dates().isEmpty() ? e : new Entry(e.title(), e.link(), List.of(MOMENT)))
                .toList();
    }
}
