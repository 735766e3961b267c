/** Whether what stands on the topics, and what readers were told, is what the script says. */
@NullMarked
package dev.dateline.bench.fire.judge;

import org.jspecify.annotations.NullMarked;
