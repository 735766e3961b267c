/** How quickly the desk answers. */
@NullMarked
package dev.dateline.bench.desk;

import org.jspecify.annotations.NullMarked;
