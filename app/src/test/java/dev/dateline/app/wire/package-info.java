/** The wire on a real broker: its topics, its registry, and programs of others that read it. */
@NullMarked
package dev.dateline.app.wire;

import org.jspecify.annotations.NullMarked;
