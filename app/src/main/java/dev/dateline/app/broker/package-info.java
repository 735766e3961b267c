/** A real Kafka broker inside this JVM, on a data directory of its own. */
@NullMarked
package dev.dateline.app.broker;

import org.jspecify.annotations.NullMarked;
