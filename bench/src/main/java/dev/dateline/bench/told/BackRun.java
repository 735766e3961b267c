package dev.dateline.bench.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.domain.alert.told.Teller;
import dev.dateline.domain.alert.told.ToldMap;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The placement log placed and told once more, in one go and without a wire: what must have been told. */
public final class BackRun {
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Teller teller;

    private BackRun(List<Subscription> subscriptions) {
        RuleBook book = new RuleBook();
        subscriptions.forEach(book::put);
        teller = new Teller(book, new Followers(), new ToldMap());
    }

    /** The alerts that follow from the log, without their receipts. */
    public static List<Alert> alerts(List<LaneEntry> log, List<Subscription> subscriptions) {
        BackRun run = new BackRun(subscriptions);
        List<Alert> alerts = new ArrayList<>();
        for (LaneEntry entry : log) {
            run.teller.after(run.place(entry)).alerts().forEach(alert -> alerts.add(alert.with(Receipt.NONE)));
        }
        return alerts;
    }

    private LaneOutcome place(LaneEntry entry) {
        Lane lane = lanes.computeIfAbsent(
                entry.lane(), name -> new Lane(name, StaticTerms.shippedFor(name), LaneLimits.standard()));
        return lane.take(entry);
    }
}
