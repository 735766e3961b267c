package dev.dateline.ingest.push;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A source that remembers what is pushed. */
final class MemorySource implements PushedSource {
    final List<Push> pushes = new ArrayList<>();
    boolean busy;
    int asked;
    private @Nullable PushLease lease;

    @Override
    public Source source() {
        return Source.feed(URI.create("https://harbour.example/feed"), Outlet.alone("hp", "The Harbour Post"));
    }

    @Override
    public synchronized Optional<PushLease> lease() {
        return Optional.ofNullable(lease);
    }

    @Override
    public synchronized void change(UnaryOperator<PushLease> change) {
        lease = lease == null ? null : change.apply(lease);
    }

    @Override
    public synchronized void lease(PushLease newer) {
        lease = newer;
    }

    @Override
    public synchronized boolean take(Push push) {
        return !busy && pushes.add(push);
    }

    @Override
    public synchronized void pollSoon() {
        asked++;
    }
}
