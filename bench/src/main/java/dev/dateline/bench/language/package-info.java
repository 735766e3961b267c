/** How well and how fast languages are told. */
@NullMarked
package dev.dateline.bench.language;

import org.jspecify.annotations.NullMarked;
