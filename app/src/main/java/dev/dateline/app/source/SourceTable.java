package dev.dateline.app.source;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sources in columns that line up, for people; what is wrong with one stands below it. */
public final class SourceTable {
    private static final List<String> HEADS =
            List.of("STATE", "NEWEST", "NEXT POLL", "ENTRIES", "OUTLET", "ID", "ADDRESS");

    private final Instant now;
    private final List<List<String>> rows = new ArrayList<>(List.of(HEADS));
    private final List<String> notes = new ArrayList<>(List.of(""));

    /** An empty table, seen from this moment. */
    public SourceTable(Instant now) {
        this.now = now;
    }

    /** Adds a source; one without a status was never polled. */
    public void add(Source source, @Nullable SourceStatus status) {
        Instant news = status == null ? null : status.memory().rhythm().lastNews();
        rows.add(List.of(
                state(source, status),
                news == null ? "-" : length(Duration.between(news, now)) + " ago",
                status == null || !source.active() ? "-" : next(status),
                String.valueOf(status == null ? 0 : status.entriesTotal()),
                source.outlet().name(),
                source.id().value(),
                source.url().toString()));
        notes.add(status == null || status.message() == null ? "" : status.message());
    }

    /** The lines to print, heads first; only heads where there is no source. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < HEADS.size(); column++) {
                line.append(pad(rows.get(row).get(column), column));
            }
            lines.add(line.toString().stripTrailing());
            if (!notes.get(row).isEmpty()) {
                lines.add("    " + notes.get(row));
            }
        }
        return lines;
    }

    private String pad(String cell, int column) {
        int width =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return cell + " ".repeat(width - cell.length() + 2);
    }

    private static String state(Source source, @Nullable SourceStatus status) {
        if (!source.active()) {
            return "paused";
        }
        String state = status == null ? "new" : status.state().name().toLowerCase(Locale.ROOT);
        return isPushed(status) ? state + ", pushed" : state;
    }

    private static boolean isPushed(@Nullable SourceStatus status) {
        PushLease lease = status == null ? null : status.memory().push();
        return lease != null && lease.state() == PushLease.State.LIVE;
    }

    private String next(SourceStatus status) {
        Duration wait = Duration.between(now, status.nextPoll());
        return wait.isNegative() ? "now" : "in " + length(wait);
    }

    private static String length(Duration time) {
        if (time.toHours() >= 48) {
            return time.toDays() + " d";
        }
        if (time.toMinutes() >= 120) {
            return time.toHours() + " h";
        }
        return time.toSeconds() >= 60 ? time.toMinutes() + " min" : Math.max(0, time.toSeconds()) + " s";
    }
}
