/** When an alert is delivered, what waits for a digest, how often one tries. */
@NullMarked
package dev.dateline.domain.alert.delivery;

import org.jspecify.annotations.NullMarked;
