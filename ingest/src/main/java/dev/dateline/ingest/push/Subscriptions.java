package dev.dateline.ingest.push;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.SourceId;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.push.LeasePlan.Wish;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps our sources subscribed at their hubs: asks when an answer names a hub, renews before a lease ends, gives up on
 * hubs that say no or do not deliver, and unsubscribes what is removed. Requests to hubs wait in the polite queue like
 * every visit.
 */
public final class Subscriptions implements Pushing {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final PushAddress address;
    private final LeasePlan plan;
    private final HubCaller hubs;
    private final PoliteQueue queue;
    private final InstantSource clock;
    private final Map<String, PushedSource> byToken = new ConcurrentHashMap<>();
    private final Farewells farewells;

    Subscriptions(PushAddress address, HubCaller hubs, PoliteQueue queue, InstantSource clock) {
        this.address = address;
        this.plan = new LeasePlan(address.identity());
        this.hubs = hubs;
        this.queue = queue;
        this.clock = clock;
        this.farewells = new Farewells(clock);
    }

    @Override
    public void watch(PushedSource source) {
        byToken.put(token(source), source);
        source.lease().ifPresent(lease -> comeBack(source, lease));
    }

    @Override
    public void leave(PushedSource source) {
        byToken.remove(token(source), source);
    }

    @Override
    public void remove(PushedSource source) {
        leave(source);
        source.lease()
                .filter(lease -> lease.state() == PushLease.State.LIVE)
                .ifPresent(lease -> unsubscribe(source.source().id(), lease));
    }

    @Override
    public void answered(PushedSource source, HubLinks links) {
        PushLease lease = source.lease().orElse(null);
        plan.wish(lease, links, clock.instant()).ifPresent(wish -> {
            if (lease != null && !lease.topic().equals(wish.topic()) && lease.state() == PushLease.State.LIVE) {
                unsubscribe(source.source().id(), lease);
            }
            source.lease(plan.asked(wish, lease, clock.instant()));
            lineUp(wish.hub(), clock.instant(), () -> subscribe(source, wish));
        });
    }

    /** The source whose callback address ends so. */
    Optional<PushedSource> source(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    Farewells farewells() {
        return farewells;
    }

    /** What the hub of a lease signs with. */
    String secret(PushedSource source, PushLease lease) {
        return secret(source.source().id(), lease.hub(), lease.topic());
    }

    /** The hub has verified: the subscription is renewed in time. */
    void verified(PushedSource source) {
        source.lease().ifPresent(lease -> comeBack(source, lease));
    }

    /** Lines up for the moment when the hub is to be asked again. */
    private void comeBack(PushedSource source, PushLease lease) {
        Instant due = plan.due(lease);
        lineUp(lease.hub(), due, () -> askAgain(source));
    }

    private void askAgain(PushedSource source) {
        if (byToken.get(token(source)) != source) {
            return;
        }
        source.change(lease -> LeasePlan.at(lease, clock.instant()));
        PushLease lease = source.lease().orElse(null);
        if (lease != null && plan.isDue(lease, clock.instant())) {
            answered(source, new HubLinks(List.of(lease.hub()), lease.topic()));
        } else if (lease != null) {
            comeBack(source, lease);
        }
    }

    private void subscribe(PushedSource source, Wish wish) {
        if (byToken.get(token(source)) != source) {
            return;
        }
        Map<String, String> form = form("subscribe", source.source().id(), wish.topic());
        form.put("hub.lease_seconds", Long.toString(LeasePlan.WISHED.toSeconds()));
        form.put("hub.secret", secret(source.source().id(), wish.hub(), wish.topic()));
        HubCaller.Answer answer = hubs.ask(wish.hub(), form);
        if (answer instanceof HubCaller.Answer.Refused refused) {
            LOG.info("The hub {} does not take a subscription to {}: {}", wish.hub(), wish.topic(), refused.reason());
            source.change(lease -> stillOurs(lease, wish) ? LeasePlan.failed(lease, clock.instant()) : lease);
        }
        source.lease().ifPresent(lease -> comeBack(source, lease));
    }

    private static boolean stillOurs(PushLease lease, Wish wish) {
        return lease.hub().equals(wish.hub()) && lease.topic().equals(wish.topic());
    }

    private void unsubscribe(SourceId source, PushLease lease) {
        farewells.expect(address.key().token(source), lease.topic());
        lineUp(lease.hub(), clock.instant(), () -> hubs.ask(lease.hub(), form("unsubscribe", source, lease.topic())));
    }

    private Map<String, String> form(String mode, SourceId source, URI topic) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", mode);
        form.put("hub.topic", topic.toString());
        form.put("hub.callback", address.callback(source));
        return form;
    }

    private void lineUp(URI hub, Instant due, Runnable work) {
        queue.add(new Job(WebAddress.host(hub), Job.Kind.SOURCE, due, work));
    }

    private String secret(SourceId source, URI hub, URI topic) {
        return address.key().secret(source, hub.toString(), topic.toString());
    }

    private String token(PushedSource source) {
        return address.key().token(source.source().id());
    }
}
