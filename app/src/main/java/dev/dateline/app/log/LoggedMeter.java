package dev.dateline.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import java.util.Locale;

/** Counts warnings and errors. */
final class LoggedMeter extends AppenderBase<ILoggingEvent> {
    private final Meters meters;

    LoggedMeter(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            meters.count(WireMeters.LOGGED, event.getLevel().toString().toLowerCase(Locale.ROOT));
        }
    }
}
