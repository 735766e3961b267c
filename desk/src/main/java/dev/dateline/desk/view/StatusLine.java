package dev.dateline.desk.view;

import dev.dateline.desk.api.ApiHealth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is, in the line at a page's foot.
 *
 * @param tone {@code good}, {@code busy} or {@code bad}
 * @param words the state in two or three words
 * @param facts counts
 * @param wireTime newest time seen on any story, or null before the first
 */
public record StatusLine(
        String tone,
        String words,
        List<String> facts,
        @Nullable Moment wireTime) {

    static StatusLine of(ApiHealth health, Instant now) {
        Instant wireTime = health.wireTime();
        return new StatusLine(
                tone(health), words(health), facts(health), wireTime == null ? null : Moment.of(wireTime, now));
    }

    private static String tone(ApiHealth health) {
        if (!health.connected()) {
            return "bad";
        }
        return health.caughtUp() ? "good" : "busy";
    }

    private static String words(ApiHealth health) {
        if (!health.connected()) {
            return "Waiting for Kafka";
        }
        return health.caughtUp() ? "On the wire" : "Catching up";
    }

    private static List<String> facts(ApiHealth health) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.stories(health.stories()));
        facts.add(Words.count(health.reports(), "report"));
        facts.add(health.lag() == 0 ? "no lag" : "lag " + Words.count(health.lag(), "record"));
        if (health.unreadable() > 0) {
            facts.add(Words.count(health.unreadable(), "unreadable record"));
        }
        return facts;
    }
}
