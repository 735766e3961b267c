package dev.dateline.ingest.push;

import dev.dateline.domain.item.PushLease;
import dev.dateline.ingest.fetch.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers hubs that call: whether a subscription is meant, and what they deliver. */
final class HubDesk {
    private static final Logger LOG = LoggerFactory.getLogger(HubDesk.class);

    private final Subscriptions subscriptions;
    private final InstantSource clock;
    private final AtomicLong forged = new AtomicLong();

    HubDesk(Subscriptions subscriptions, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /**
     * A hub's question whether we mean it.
     *
     * @param token end of the callback address
     * @param mode {@code subscribe}, {@code unsubscribe} or {@code denied}
     * @param topic what the subscription is for
     * @param challenge what is to be repeated
     * @param leaseSeconds for how long, as text
     */
    record Question(String token, String mode, String topic, String challenge, String leaseSeconds) {}

    /** What became of a delivery. */
    enum Receipt {
        /** It is safe on the wire, or of no use. */
        TAKEN,
        /** The hub should bring it again. */
        LATER,
        /** We know of no such subscription. */
        UNKNOWN
    }

    /** The text to answer with; empty when the hub is to be told that we do not mean it (404). */
    Optional<String> answer(Question question) {
        Optional<URI> topic = WebAddress.read(question.topic());
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        return switch (question.mode()) {
            case "subscribe" -> confirm(question, topic.get());
            case "unsubscribe" ->
                subscriptions.farewells().isMeant(question.token(), topic.get())
                        ? Optional.of(question.challenge())
                        : Optional.empty();
            case "denied" -> deny(question, topic.get());
            default -> Optional.empty();
        };
    }

    private Optional<String> confirm(Question question, URI topic) {
        Optional<PushedSource> source = subscriptions.source(question.token()).filter(s -> isMeant(s, topic));
        source.ifPresent(s -> {
            s.change(lease -> LeasePlan.verified(lease, lease(question.leaseSeconds()), clock.instant()));
            LOG.info("{} is pushed from now on", topic);
            subscriptions.verified(s);
        });
        return source.map(s -> question.challenge());
    }

    private static boolean isMeant(PushedSource source, URI topic) {
        return source.lease()
                .filter(lease -> lease.topic().equals(topic))
                .filter(lease -> lease.state() == PushLease.State.ASKED || lease.state() == PushLease.State.LIVE)
                .isPresent();
    }

    private Optional<String> deny(Question question, URI topic) {
        Optional<PushedSource> source = subscriptions
                .source(question.token())
                .filter(s -> s.lease().filter(l -> l.topic().equals(topic)).isPresent());
        source.ifPresent(s -> s.change(LeasePlan::denied));
        return source.map(s -> "");
    }

    private static Duration lease(String seconds) {
        return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    /** Takes a delivery. One with a wrong signature is taken and thrown away: a forger learns nothing by it. */
    Receipt deliver(String token, @Nullable String signature, Push push) {
        Optional<PushedSource> known = subscriptions.source(token);
        Optional<PushLease> lease = known.flatMap(PushedSource::lease);
        if (known.isEmpty() || lease.isEmpty()) {
            return Receipt.UNKNOWN;
        }
        PushedSource source = known.get();
        if (!PushSignature.matches(signature, subscriptions.secret(source, lease.get()), push.body())) {
            LOG.warn(
                    "A delivery for {} is not signed by its hub ({} such so far)",
                    lease.get().topic(),
                    forged.incrementAndGet());
            return Receipt.TAKEN;
        }
        if (push.body().length == 0) {
            source.pollSoon();
            return Receipt.TAKEN;
        }
        return source.take(push) ? Receipt.TAKEN : Receipt.LATER;
    }

    /** The delivery is too large to be taken: the origin is asked instead. */
    void tooLarge(String token) {
        subscriptions.source(token).ifPresent(PushedSource::pollSoon);
    }
}
