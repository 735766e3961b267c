package dev.dateline.streams.runtime;

import dev.dateline.schemas.meter.Meters;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/** Finds the numbers of the process from inside of a processor: they come with the configuration of streams. */
public final class ProcessMeters {
    /** The key of the configuration under which they are. */
    public static final String KEY = "dateline.meters";

    private ProcessMeters() {}

    /** The numbers to count in; where nobody watches, some at which nobody looks. */
    public static Meters of(ProcessingContext context) {
        Map<String, Object> configs = context.appConfigs();
        return configs.get(KEY) instanceof Meters meters ? meters : Meters.unwatched();
    }
}
