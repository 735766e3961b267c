package dev.dateline.schemas.codec;

import dev.dateline.domain.item.Outlet;

/** A publisher, as it stands inside items, articles and reports. */
final class OutletCodec {
    private static final Lately<Outlet> LATELY = new Lately<>();

    private OutletCodec() {}

    static dev.dateline.wire.Outlet toAvro(Outlet outlet) {
        return new dev.dateline.wire.Outlet(outlet.id(), outlet.name(), outlet.family());
    }

    static Outlet fromAvro(dev.dateline.wire.Outlet outlet) {
        return LATELY.once(new Outlet(outlet.getId(), outlet.getName(), outlet.getFamily()));
    }
}
