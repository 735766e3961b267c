package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.alert.Cause.HealthChanged;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change of a source's health as the JSON interface shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiHealthChange(
        String id,
        String before,
        String now,
        @Nullable String trouble,
        @Nullable String message) {

    static ApiHealthChange of(HealthChanged change) {
        return new ApiHealthChange(
                change.source().value(),
                change.before().name().toLowerCase(Locale.ROOT),
                change.now().name().toLowerCase(Locale.ROOT),
                change.trouble() == null ? null : change.trouble().name().toLowerCase(Locale.ROOT),
                change.message());
    }
}
