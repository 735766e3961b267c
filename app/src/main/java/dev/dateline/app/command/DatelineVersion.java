package dev.dateline.app.command;

import org.apache.kafka.common.utils.AppInfoParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of Dateline, of its Kafka and of Java. */
final class DatelineVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "dateline " + ofDateline(),
            "kafka " + AppInfoParser.getVersion(),
            "java " + Runtime.version().feature(),
        };
    }

    static String ofDateline() {
        @Nullable String version = DatelineVersion.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
