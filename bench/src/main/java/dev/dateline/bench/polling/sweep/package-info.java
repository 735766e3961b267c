/** Ten thousand sources on one local origin: how long a sweep takes, and what the steady cycle costs. */
@NullMarked
package dev.dateline.bench.polling.sweep;

import org.jspecify.annotations.NullMarked;
