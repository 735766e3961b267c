/** Origins that mean harm, or do harm without meaning it, among healthy ones. */
@NullMarked
package dev.dateline.bench.polling.hostile;

import org.jspecify.annotations.NullMarked;
