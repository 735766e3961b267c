/** Kafka as this project uses it: how to connect, and the topics of the wire made ready. */
@NullMarked
package dev.dateline.schemas.kafka;

import org.jspecify.annotations.NullMarked;
