/** An hour, or a minute, of news with mishaps: whether alerts are lost, or told twice. */
@NullMarked
package dev.dateline.bench.soak;

import org.jspecify.annotations.NullMarked;
