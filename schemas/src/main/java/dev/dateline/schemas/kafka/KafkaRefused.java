package dev.dateline.schemas.kafka;

/** Kafka answers, but will not serve this client, or the client's settings are wrong; the message is one sentence. */
public final class KafkaRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    KafkaRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
