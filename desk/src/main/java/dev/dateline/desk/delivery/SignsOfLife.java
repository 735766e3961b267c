package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.delivery.Turns;
import dev.dateline.domain.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Digests with nothing in them, for subscribers who wish one all the same: so that silence means that nothing happened, and not
 * that something is broken. One that fell into a pause of at most an hour is made up for.
 */
final class SignsOfLife {
    private static final Duration MADE_UP = Duration.ofHours(1);

    private final Map<String, Instant> next = new HashMap<>();

    /**
     * A digest's time has come.
     *
     * @param at when it was due
     * @param nothing what is said if there is nothing to say
     */
    record Due(Subscription subscription, Instant at, Alert nothing) {}

    /** Those whose time has come since this was asked last. */
    List<Due> due(List<Subscription> all, Instant now) {
        List<Due> due = new ArrayList<>();
        for (Subscription one : all) {
            if (one.preferences().emptyDigests()) {
                Turns turns = new Turns(one);
                Instant at = next.computeIfAbsent(one.subscriber(), s -> turns.nextDigest(now.minus(MADE_UP)));
                if (!at.isAfter(now)) {
                    next.put(one.subscriber(), turns.nextDigest(now));
                    due.add(new Due(one, at, nothing(one.subscriber(), at)));
                }
            } else {
                next.remove(one.subscriber());
            }
        }
        return due;
    }

    private static Alert nothing(String subscriber, Instant at) {
        String title = "Nothing new for this digest";
        return new Alert(
                ArticleId.of(subscriber + " digest " + at).value(),
                subscriber,
                "",
                "Digests",
                title,
                new Cause.RuleSilent("", at, null, null),
                at,
                "digest " + at,
                1,
                Alert.Kind.SILENCE,
                List.of(),
                List.of(new Novelty(Novelty.Kind.SILENCE, title)),
                Receipt.NONE);
    }
}
