/** The processes of a fault run: three brokers and the roles, each of which can be killed, frozen and started again. */
@NullMarked
package dev.dateline.bench.fire.wire;

import org.jspecify.annotations.NullMarked;
