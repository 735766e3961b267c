package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.archive.ArchiveState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How complete the archive is, in which is searched and looked back.
 *
 * @param phase off, filling, ready or stuck
 * @param percent read of what stood on the topics when the desk started
 * @param sentence what is the matter; absent while all is well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiArchive(
        String phase,
        int percent,
        long read,
        long toRead,
        @Nullable String sentence) {

    public static ApiArchive of(ArchiveState state) {
        return new ApiArchive(
                state.phase().name().toLowerCase(Locale.ROOT),
                state.percent(),
                state.read(),
                state.toRead(),
                state.sentence().isEmpty() ? null : state.sentence());
    }
}
