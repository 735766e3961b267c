package dev.dateline.desk.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All lines of a partition; the one that was served last comes last. */
final class Lines {
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** The line of a subscriber's channel. */
    Line of(String subscriber, String channel) {
        return lines.computeIfAbsent(key(subscriber, channel), k -> new Line(subscriber, channel));
    }

    /** Those in which something stands or is held. */
    List<Line> waiting() {
        return lines.values().stream().filter(Line::waits).toList();
    }

    /** Others come before this one now. */
    void served(Line line) {
        String key = key(line.subscriber, line.channel);
        lines.remove(key);
        lines.put(key, line);
    }

    private static String key(String subscriber, String channel) {
        return subscriber + " " + channel;
    }
}
