package dev.dateline.ingest.push;

import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A source of ours as pushing sees it. Its methods may be called by any thread. */
public interface PushedSource {
    Source source();

    /** Its subscription as it stands. */
    Optional<PushLease> lease();

    /** Changes its subscription and makes the change durable; does nothing where there is none. */
    void change(UnaryOperator<PushLease> change);

    /** Takes a new subscription in place of any other, and makes it durable. */
    void lease(PushLease newer);

    /** Works off what a hub delivered, as a poll's answer is; false when that cannot be done now and the hub should come again. */
    boolean take(Push push);

    /** Asks the origin as soon as manners allow. */
    void pollSoon();
}
