package dev.dateline.bench.fire.judge;

import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.told.Receivers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares a wire with the script. */
public final class Judge {
    private final WireLedger ledger;
    private final Press press;
    private final Receivers receivers;
    private final Poisoned poisoned;
    private final Set<String> onRecord = new HashSet<>();
    private Complaints newest = new Complaints(Set.of());

    public Judge(WireLedger ledger, Press press, Receivers receivers, Poisoned poisoned) {
        this.ledger = ledger;
        this.press = press;
        this.receivers = receivers;
        this.poisoned = poisoned;
    }

    /** What is wrong, a line a sort, if everything put out before this moment must have come through; empty when nothing is. */
    public List<String> complaints(Instant putOutBefore) {
        Complaints complaints = new Complaints(onRecord);
        var due = press.toldBefore(putOutBefore);
        ledger.catchUp();
        Truth truth = new Truth(due, press.told(), press.firstToBeTold());
        ArticleCheck.of(ledger, truth, complaints);
        StoryCheck.of(ledger, truth, complaints);
        EventCheck.of(ledger, complaints);
        AlertCheck.of(ledger, truth, receivers, complaints);
        poisoned.check(ledger, complaints);
        newest = complaints;
        return complaints.lines();
    }

    /** What was complained of last is known from now on, and not complained of again. */
    public void putOnRecord() {
        onRecord.addAll(newest.all());
    }

    /** How much was looked at. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("tellings", press.told().size());
        counts.put("articles", ledger.articles.size());
        counts.put("stories", ledger.stories.size());
        counts.put(
                "story events",
                ledger.events.values().stream().mapToInt(List::size).sum());
        counts.put("alerts", ledger.alerts.size());
        counts.put("deliveries", ledger.deliveries.size());
        counts.put("dead letters", ledger.deadLetters.size());
        return counts;
    }
}
