package dev.dateline.domain.alert.silence;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.silence.WatchedRules.Watched;
import dev.dateline.domain.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the alerts on silence. Each silence is a thread of two: that it began, and that it ended. */
final class SilenceAlerts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SilenceAlerts() {}

    /**
     * It has been silent for as long as the rule says. When nothing at all has come for half of that, the rule is not blamed.
     *
     * @param arrived when the newest report of all was seen
     */
    static Alert began(Watched rule, Silence silence, Instant now, Optional<Instant> arrived) {
        Instant lately = now.minus(rule.silence().dividedBy(2));
        String unmet = "no story met " + rule.name() + " since " + TIME.format(silence.since());
        String title = arrived.filter(at -> at.isAfter(lately)).isPresent()
                ? unmet.substring(0, 1).toUpperCase(Locale.ROOT) + unmet.substring(1)
                : arrived.map(at -> "Nothing arrived at all since " + TIME.format(at))
                                .orElse("Nothing arrived at all")
                        + ", so " + unmet;
        var cause = new Cause.RuleSilent(rule.rule(), silence.since(), null, arrived.orElse(null));
        return alert(rule, silence, 1, title, cause, now);
    }

    /** It is met again. */
    static Alert ended(Watched rule, Silence silence, Instant now) {
        String title = rule.name() + " is met again, after " + length(Duration.between(silence.since(), now));
        return alert(rule, silence, 2, title, new Cause.RuleSilent(rule.rule(), silence.since(), now, now), now);
    }

    private static Alert alert(
            Watched rule, Silence silence, int number, String title, Cause.RuleSilent cause, Instant at) {
        String thread = ArticleId.of(String.join(
                        "|",
                        "silence",
                        rule.subscriber(),
                        rule.rule(),
                        rule.asked(),
                        silence.since().toString()))
                .value();
        return new Alert(
                ArticleId.of(thread + "|" + number).value(),
                rule.subscriber(),
                rule.rule(),
                rule.name(),
                title,
                cause,
                at,
                thread,
                number,
                Alert.Kind.SILENCE,
                List.of(new Reason(rule.rule(), rule.name(), List.of())),
                List.of(new Novelty(Novelty.Kind.SILENCE, title)),
                Receipt.NONE);
    }

    private static String length(Duration silence) {
        long hours = silence.toHours();
        return hours > 0 ? hours + " h " + silence.toMinutesPart() + " min" : silence.toMinutes() + " min";
    }
}
