package dev.dateline.desk.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures asked for last, up to so many bytes; that there is none is remembered for some minutes. */
final class PictureShelf {
    private static final Duration FORGIVES = Duration.ofMinutes(5);
    private static final long LEAST = 512;

    private final long most;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Kept(Picture picture, Instant at) {
        long size() {
            return LEAST + (picture instanceof Picture.Here here ? here.bytes().length : 0);
        }
    }

    PictureShelf(long most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** What is known of an address. */
    synchronized Optional<Picture> get(String address) {
        Kept known = kept.get(address);
        if (known == null) {
            return Optional.empty();
        }
        boolean old = known.at().plus(FORGIVES).isBefore(clock.instant());
        return known.picture() instanceof Picture.Missing && old ? Optional.empty() : Optional.of(known.picture());
    }

    synchronized void put(String address, Picture picture) {
        Kept now = new Kept(picture, clock.instant());
        Kept before = kept.put(address, now);
        bytes += now.size() - (before == null ? 0 : before.size());
        Iterator<Kept> eldest = kept.values().iterator();
        while (bytes > most && eldest.hasNext()) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }
}
