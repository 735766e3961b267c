/** Alerts to channels: each at its turn, again until it is taken, every attempt told on {@code deliveries}. */
@NullMarked
package dev.dateline.desk.delivery;

import org.jspecify.annotations.NullMarked;
