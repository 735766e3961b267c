package dev.dateline.desk.trial;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.domain.alert.told.Teller;
import dev.dateline.domain.alert.told.ToldMap;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries a rule on the placement log: what it would have told, had it existed since a moment. Lanes, matching and telling are
 * the wire's own, in memory; nothing is written. A trial over a log whose beginning is there tells what the wire told for
 * the rule alone. Where it is not, or the trial begins in the midst of it, a story that began more than a lane's memory before
 * may be another one. News that did not come live is told by neither.
 */
public final class RuleTrial {
    private static final Comparator<Alert> OLDEST_FIRST =
            Comparator.comparing(Alert::matchedAt).thenComparing(Alert::thread).thenComparing(Alert::number);

    private final TrialAsk ask;
    private final Teller teller;
    private final List<Alert> alerts = new ArrayList<>();
    private final Map<Alert.Kind, Long> byKind = new EnumMap<>(Alert.Kind.class);
    private final TreeMap<LocalDate, Long> byDay = new TreeMap<>();
    private long count;
    private long reports;
    private @Nullable Instant from;
    private @Nullable Instant to;

    private RuleTrial(TrialAsk ask) {
        RuleBook book = new RuleBook();
        book.put(new Subscription(ask.subscriber(), List.of(ask.rule())));
        this.ask = ask;
        this.teller = new Teller(book, new Followers(), new ToldMap());
    }

    /**
     * Tries a rule.
     *
     * @param goesOn is told how many reports were placed and to which moment; false when the trial is to end
     * @throws IllegalStateException when a lane cannot place an entry
     */
    public static TrialResult run(TrialAsk ask, PlacementLog log, BiPredicate<Long, Instant> goesOn) {
        RuleTrial trial = new RuleTrial(ask);
        boolean[] ended = {false};
        String language = ask.rule().language();
        log.playSince(ask.since(), lane -> language == null || language.equals(lane), (entry, outcome) -> {
            trial.take(entry, outcome);
            ended[0] = !goesOn.test(trial.reports, time(outcome));
            return !ended[0];
        });
        return trial.result(!ended[0]);
    }

    private void take(LaneEntry entry, LaneOutcome outcome) {
        Instant now = time(outcome);
        if (entry instanceof LaneEntry.Arrived) {
            reports++;
            from = from == null || now.isBefore(from) ? now : from;
        }
        to = to == null || now.isAfter(to) ? now : to;
        if (!outcome.events().isEmpty() && !now.isBefore(ask.since())) {
            teller.after(outcome).alerts().forEach(this::keep);
        }
    }

    private static Instant time(LaneOutcome outcome) {
        return outcome.remembered().clock().time();
    }

    private void keep(Alert alert) {
        count++;
        byKind.merge(alert.kind(), 1L, Long::sum);
        byDay.merge(LocalDate.ofInstant(alert.matchedAt(), ZoneOffset.UTC), 1L, Long::sum);
        if (alerts.size() < ask.most()) {
            alerts.add(alert);
        }
    }

    private TrialResult result(boolean complete) {
        alerts.sort(OLDEST_FIRST);
        return new TrialResult(alerts, count, byKind, byDay, reports, from, to, complete);
    }
}
