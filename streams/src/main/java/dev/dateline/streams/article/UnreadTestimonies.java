package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.stats.CumulativeCount;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the articles whose claims could not be read, as a metric of the streams client: group {@value #GROUP}, tag {@code task-id}.
 * The first one of a task is logged.
 */
final class UnreadTestimonies {
    static final String GROUP = "dateline-article-metrics";
    private static final Logger LOG = LoggerFactory.getLogger(UnreadTestimonies.class);

    private final ProcessorContext<?, ?> context;
    private final Sensor sensor;
    private boolean logged;

    UnreadTestimonies(ProcessorContext<?, ?> context) {
        this.context = context;
        String task = context.taskId().toString();
        sensor = context.metrics().addSensor(task + "." + GROUP, Sensor.RecordingLevel.INFO);
        sensor.add(
                new MetricName(
                        "unread-testimonies",
                        GROUP,
                        "articles that were reported without who says what in them",
                        Map.of("task-id", task)),
                new CumulativeCount());
    }

    void count(Article article, String reason) {
        sensor.record();
        if (!logged) {
            LOG.warn("Article {} is reported without its claims, as others may be: {}", article.id(), reason);
            logged = true;
        }
    }

    void close() {
        context.metrics().removeSensor(sensor);
    }
}
