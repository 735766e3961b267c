package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Mute;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A muted thread as the JSON interface shows it and takes it.
 *
 * @param thread which; may be left out where the address has it
 * @param since when it was muted; now if it is left out
 * @param until when the silence ends; without an end only what is materially new is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiMute(
        @Nullable String thread,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** The mute's JSON. */
    public static ApiMute of(Mute mute) {
        return new ApiMute(mute.thread(), mute.since(), mute.until());
    }

    /**
     * The mute that it says.
     *
     * @throws BadJson when it is over already, or names no thread
     */
    public Mute mute(@Nullable String threadElsewhere, Instant now) {
        String own = threadElsewhere == null ? thread : threadElsewhere;
        if (own == null || own.isBlank()) {
            throw new BadJson("The mute names no thread.");
        }
        if (until != null && !until.isAfter(now)) {
            throw new BadJson("until is past: " + until + ".");
        }
        return new Mute(own, since == null ? now : since, until);
    }
}
