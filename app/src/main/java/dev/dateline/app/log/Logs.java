package dev.dateline.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.FilterReply;
import ch.qos.logback.core.util.FileSize;
import dev.dateline.schemas.meter.Meters;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets logging up in code, which starts faster than a file: warnings of Dateline itself on standard error; everything
 * else, Kafka's warnings included, in a rolling file once there is a data directory.
 */
public final class Logs extends ContextAwareBase implements Configurator {
    private static final String FILE_SIZE = "5MB";
    private static final int FILES_KEPT = 4;
    private static final String OURS = "dev.dateline";
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %level [%thread] %logger: %msg %kvp%n";

    private static volatile boolean json;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setName("console");
        console.setTarget("System.err");
        console.addFilter(new ConsoleFilter(Level.WARN));
        start(context, console, "%level: %msg%n%nopex");
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
        context.getLogger(OURS).setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Lets the console tell everything, with the reasons of errors. */
    public static void verbose() {
        LoggerContext context = context();
        context.getLogger(OURS).setLevel(Level.DEBUG);
        var appender = context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console");
        if (appender instanceof ConsoleAppender<ILoggingEvent> console) {
            console.clearAllFilters();
            start(context, console, "%d{HH:mm:ss.SSS} %level %logger{20}: %msg%n");
        }
    }

    /**
     * Sets how the log is written from now on, to whom, and what it is counted in.
     *
     * @param json whether each line is a JSON object
     * @param more whether standard error gets what is no warning, too, with times
     */
    public static void written(boolean json, boolean more, Meters meters) {
        LoggerContext context = context();
        Logs.json = json;
        LoggedMeter meter = new LoggedMeter(meters);
        meter.setContext(context);
        meter.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(meter);
        var appender = context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console");
        if (appender instanceof ConsoleAppender<ILoggingEvent> console && (more || json)) {
            console.clearAllFilters();
            console.addFilter(new ConsoleFilter(more ? Level.INFO : Level.WARN));
            start(context, console, LINE);
        }
        if (context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file")
                instanceof RollingFileAppender<ILoggingEvent> file) {
            start(context, file, LINE);
        }
    }

    /** Writes to this file too; it is rolled at 5 MB, and four older ones are kept. */
    public static void alsoTo(Path file) {
        LoggerContext context = context();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setName("file");
        appender.setFile(file.toString());
        roll(context, appender, file);
        start(context, appender, LINE);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private static void roll(LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path file) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent((FileAppender<?>) appender);
        window.setFileNamePattern(file.toString().replace("%", "%%") + ".%i");
        window.setMaxIndex(FILES_KEPT);
        window.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(FILE_SIZE));
        size.start();
        appender.setRollingPolicy(window);
        appender.setTriggeringPolicy(size);
    }

    /** One that runs already goes on with other lines: a file that is stopped would not start again. */
    private static void start(LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String pattern) {
        appender.setContext(context);
        appender.setEncoder(json ? jsonLines(context) : lines(context, pattern));
        if (!appender.isStarted()) {
            appender.start();
        }
    }

    private static Encoder<ILoggingEvent> lines(LoggerContext context, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }

    /**
     * Time, level, thread, logger, the sentence as it reads; the same with gaps, and what fills them: which source, lane or
     * article it is about; and the stack of an error.
     */
    private static Encoder<ILoggingEvent> jsonLines(LoggerContext context) {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithContext(false);
        encoder.setWithMDC(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /** Only warnings, and only ours: a Kafka that is away says so hundreds of times. */
    private static final class ConsoleFilter extends Filter<ILoggingEvent> {
        private final Level least;

        ConsoleFilter(Level least) {
            this.least = least;
        }

        @Override
        public FilterReply decide(ILoggingEvent event) {
            boolean ours = event.getLoggerName().startsWith(OURS);
            return ours && event.getLevel().isGreaterOrEqual(least) ? FilterReply.NEUTRAL : FilterReply.DENY;
        }
    }
}
