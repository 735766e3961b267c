package dev.dateline.desk.live;

import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.wire.WirePositions;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that changed, as open connections are told of it. Its words are made when they are first needed, and once. */
public final class LiveUpdate {
    private final @Nullable WirePlace place;
    private final @Nullable WirePositions positions;
    private final String event;
    private Supplier<String> json;
    private byte @Nullable [] head;
    private byte @Nullable [] body;

    private LiveUpdate(
            @Nullable WirePlace place, @Nullable WirePositions positions, String event, Supplier<String> json) {
        this.place = place;
        this.positions = positions;
        this.event = event;
        this.json = json;
    }

    /** What the record at this place says; whoever is told it has come as far as these positions. */
    static LiveUpdate of(WirePlace place, WirePositions positions, String event, Supplier<String> json) {
        return new LiveUpdate(place, positions, event, json);
    }

    /** What a record says that is read from the topic for one who comes back. */
    public static LiveUpdate missed(WirePlace place, String event, Supplier<String> json) {
        return new LiveUpdate(place, null, event, json);
    }

    /** What stands nowhere on the wire. */
    static LiveUpdate passing(@Nullable WirePositions positions, String event, String json) {
        return new LiveUpdate(null, positions, event, () -> json);
    }

    /** Where it stands on the wire; null when it does not. */
    public @Nullable WirePlace place() {
        return place;
    }

    /** How far one has come who is told it in its turn; null when it has no turn. */
    public @Nullable WirePositions positions() {
        return positions;
    }

    /** What it tells of: {@code story}, {@code alert}, {@code wire} or {@code reset}. */
    public String event() {
        return event;
    }

    /** The line that names the place of one who has come as far as these positions. */
    public static byte[] head(WirePositions reached) {
        return ("id: " + reached.text() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The line that names the place of all who are told it in their turn; empty when there is none. */
    public synchronized byte[] head() {
        byte[] made = head;
        if (made == null) {
            made = positions == null ? new byte[0] : head(positions);
            head = made;
        }
        return made;
    }

    /** The other lines of it, and the empty one at their end. */
    public synchronized byte[] body() {
        byte[] made = body;
        if (made == null) {
            made = ("event: " + event + "\ndata: " + json.get() + "\n\n").getBytes(StandardCharsets.UTF_8);
            body = made;
            json = () -> "";
        }
        return made;
    }

    @Override
    public String toString() {
        return event + " at " + place;
    }
}
