package dev.dateline.streams.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.alert.silence.Heartbeats;
import dev.dateline.domain.alert.told.Followers;
import dev.dateline.domain.alert.told.Teller;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.ProcessMeters;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Forwards what subscribers have not been told of the stories that meet their rules, and signs of life by which silence is
 * told; only live news can raise an alert.
 */
final class MatchRulesProcessor extends ContextualProcessor<String, LaneOutcome, String, Object> {

    private final RuleBook book;
    private final Followers followers;
    private final Heartbeats heartbeats = new Heartbeats();

    @SuppressWarnings("NullAway.Init")
    private Teller teller;

    @SuppressWarnings("NullAway.Init")
    private ToldStores.Sweep sweep;

    @SuppressWarnings("NullAway.Init")
    private Meters meters;

    private MatchRulesProcessor(RuleBook book, Followers followers) {
        this.book = book;
        this.followers = followers;
    }

    /** The rules of all subscribers and who follows what are the same for all tasks of an instance. */
    static ProcessorSupplier<String, LaneOutcome, String, Object> supplier(
            RuleBook book, Followers followers, SchemaRegistry registry) {
        return new ProcessorSupplier<>() {
            @Override
            public MatchRulesProcessor get() {
                return new MatchRulesProcessor(book, followers);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return ToldStores.builders(registry);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        ToldStores told = ToldStores.of(context);
        meters = ProcessMeters.of(context);
        teller = new Teller(book, followers, told);
        sweep = new ToldStores.Sweep(told);
    }

    @Override
    public void process(Record<String, LaneOutcome> record) {
        Teller.Tidings tidings = teller.after(record.value());
        for (Alert alert : tidings.alerts()) {
            Alert stamped = alert.with(receipt(alert));
            measure(stamped);
            sweep.step(alert.thread(), Instant.ofEpochMilli(context().currentStreamTimeMs()));
            context().forward(record.withKey(alert.subscriber()).withValue(stamped), AlertStage.WRITE_ALERTS);
        }
        for (Heartbeat heartbeat : heartbeats.after(record.key(), record.value(), tidings.met())) {
            context().forward(record.withValue(heartbeat), AlertStage.WRITE_HEARTBEATS);
        }
    }

    private void measure(Alert alert) {
        meters.count(WireMeters.ALERTS, alert.kind().name().toLowerCase(Locale.ROOT));
        ReportRef report = alert.report();
        Instant written = alert.receipt().matched();
        if (report != null && written != null) {
            meters.took(WireMeters.ALERTED_DELAY, report.outlet().id(), Duration.between(report.seenAt(), written));
        }
    }

    /** The stamps of an alert are for people; nothing is decided by them. */
    private Receipt receipt(Alert alert) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        ReportRef report = alert.report();
        return report == null
                ? new Receipt(null, null, null, now)
                : new Receipt(report.published(), report.seenAt(), now, now);
    }
}
