/** When it is news that nothing meets a rule. */
@NullMarked
package dev.dateline.domain.alert.silence;

import org.jspecify.annotations.NullMarked;
